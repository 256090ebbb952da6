#!/usr/bin/env bash
# Rebuilds every data file from the packages it comes from, and puts it here if its sha256 is the one README.md records.
#   data/rebuild.sh         exit 1, with nothing replaced, if any file comes out different
#   data/rebuild.sh --new   for whoever changes pack.cs: puts the files here as they are, and prints length and sha256
set -euo pipefail

files=(digits.png digits.tsv fashion-train.png fashion-train.tsv fashion-test.png fashion-test.tsv emoji.png emoji.tsv)
debian=(python3-sklearn dataset-fashion-mnist)
npm=(emoji-datasource-twitter@16.0.0 emojibase-data@17.0.0)

fail() { echo "data/rebuild.sh: $*" >&2; exit 1; }
case ${1-} in '' | --new) ;; *) fail "unknown option '$1': none, or --new" ;; esac
for tool in apt-get dpkg-deb npm dotnet gzip sha256sum; do
    command -v "$tool" > /dev/null || fail "$tool is not installed, and the data cannot be rebuilt without it"
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

for package in "${debian[@]}"; do
    echo "fetching $package (Debian)"
    # Debian's downloader leaves its user only for a folder that user may write to.
    apt-get -qq -o APT::Sandbox::User=root download "$package" ||
        fail "apt-get could not download $package: run 'apt-get update', with Debian's main among the sources"
    dpkg-deb -x "$package"_*.deb debian
done
for package in "${npm[@]}"; do
    echo "fetching $package (npm)"
    archive=$(npm pack --silent "$package") || fail "npm could not download $package"
    mkdir -p "npm/${package%@*}"
    tar -xzf "$archive" -C "npm/${package%@*}" --strip-components=1
done

echo "packing"
dotnet run "$here/pack.cs" -- "$work/debian" "$work/npm" "$work/built" || fail "pack.cs could not pack the packages"

for file in "${files[@]}"; do
    [ -f "built/$file" ] || fail "data/$file: pack.cs did not write it"
    sha=$(sha256sum "built/$file" | cut -d' ' -f1)
    if [ "${1-}" = --new ]; then
        echo "$file $(stat -c %s "built/$file") $sha"
    elif ! grep -q "^| \`$file\` .*\`$sha\`" "$here/README.md"; then
        fail "data/$file: rebuilt, its sha256 is $sha, not the one that data/README.md records; nothing was replaced"
    fi
done
for file in "${files[@]}"; do cp "built/$file" "$here/$file"; done
echo "${#files[@]} files rebuilt${1:+, unproven}"
