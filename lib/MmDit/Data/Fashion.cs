namespace MmDit.Data;

/// <summary>The part of a data set to learn from, or the part to judge by.</summary>
public enum Split
{
    /// <summary>To learn from.</summary>
    Train,

    /// <summary>To judge by.</summary>
    Test,
}

/// <summary>Fashion-MNIST at 16x16, ten classes alike: 6,000 pictures to learn from, 1,000 to judge by.</summary>
/// <seealso href="https://arxiv.org/abs/1708.07747">Xiao, Rasul and Vollgraf 2017</seealso>
public static class Fashion
{
    static readonly string[] names =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    /// <summary>One part: images [6000 or 1000, 1, 16, 16]; picture i is of class i mod 10.</summary>
    public static LabelledImages Load(Split split = Split.Train)
    {
        var (pictures, labels) = split switch
        {
            Split.Train => (DataFiles.FashionTrainPictures, DataFiles.FashionTrainLabels),
            Split.Test => (DataFiles.FashionTestPictures, DataFiles.FashionTestLabels),
            _ => throw new ArgumentOutOfRangeException(nameof(split), split, "Train or Test."),
        };
        var rows = Table.Rows(labels.Read());
        return new(Pictures.Cut(pictures.Read(), rows.Length, side: 16, channels: 1),
            [.. rows.Select(row => int.Parse(row[0]))], names);
    }
}
