using Portal.Model.Text;

namespace Portal.Generator.Files;

/// <summary>Why a file cannot be published as it is.</summary>
internal enum FaultKind
{
    /// <summary>It grows beyond all measure when it is opened.</summary>
    Bomb,

    /// <summary>It is not built as its format demands.</summary>
    Damaged,

    /// <summary>A password or restrictions keep its content from being read.</summary>
    Encrypted,

    /// <summary>It is a file of a second format at the same time.</summary>
    Polyglot,
}

/// <summary>What was found, in words that complete "the file …".</summary>
internal sealed record FileFault(FaultKind Kind, LocalText What)
{
    public static FileFault Bomb(string vi, string en) => new(FaultKind.Bomb, new LocalText(vi, en));

    public static FileFault Damaged(string vi, string en) => new(FaultKind.Damaged, new LocalText(vi, en));

    public static FileFault Polyglot(string vi, string en) => new(FaultKind.Polyglot, new LocalText(vi, en));

    public static FileFault Encrypted { get; } = new(FaultKind.Encrypted, new LocalText("đặt mật khẩu hoặc hạn chế quyền", "protected by a password or restrictions"));
}
