namespace MmDit.Data;

/// <summary>Every file of the data folder that a loader reads; data/README.md says what is in each.</summary>
public static class DataFiles
{
    internal static readonly DataFile
        DigitPictures = new("digits.png", 44_700,
            "26fa54d6fd465f3e73cf93a984b3a640fc4cf7e6f3aa5bca3914fb0b953dba1e"),
        DigitLabels = new("digits.tsv", 3_600,
            "e1f1b081fc74ea1b651d232971613920ba376f535a7d019efb74eb077ee7ae5c"),
        FashionTrainPictures = new("fashion-train.png", 807_106,
            "a8b9d100724d1bea85f313578d7a0b8c5be192f3fcff1c99171feee9298684ed"),
        FashionTrainLabels = new("fashion-train.tsv", 40_903,
            "a7a5321e4c927bf064ed4d0e13a8ab9d39ac0da89d370f8133a16b551a6c83f7"),
        FashionTestPictures = new("fashion-test.png", 134_590,
            "9639928b67ce510b9059c9e94e5fdcdf061be9385db32d2614f8299267810c7c"),
        FashionTestLabels = new("fashion-test.tsv", 5_941,
            "a3041d8579e300a9ee6b94bb35f35dc585847a2d757ddbd1916029c1d9544e59"),
        EmojiPictures = new("emoji.png", 1_569_391,
            "d0b2c2212d94d48a7e9a3096d2953b81d5f2328878768fddd123074dd9165b64"),
        EmojiCaptions = new("emoji.tsv", 279_664,
            "f7b6e3ad675deea97a0a4bc90695c81fbf6115043d6662bd73653eafd48f341a");

    /// <summary>Merges that were learned from the captions of the emoji; made here, not from a package.</summary>
    internal static readonly DataFile CaptionMerges = new("captions-merges.txt", 13_024,
        "d7f302b53508da2c694e6abc6b0d758e7e8c6cb4066a375972960f4e6b3cfd3d")
    {
        Remedy = "restore it with 'git checkout -- data'",
    };

    /// <summary>All files, in the order of data/README.md.</summary>
    public static IReadOnlyList<DataFile> All { get; } =
    [
        DigitPictures, DigitLabels, FashionTrainPictures, FashionTrainLabels, FashionTestPictures, FashionTestLabels,
        EmojiPictures, EmojiCaptions,
    ];
}
