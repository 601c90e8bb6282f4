namespace Portal.Generator;

/// <summary>How the command ends.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Fine = 0,

    /// <summary>The content has errors; nothing was published.</summary>
    Refused = 1,

    /// <summary>The command was called wrongly.</summary>
    Usage = 2,

    /// <summary>A bug of the program (EX_SOFTWARE of sysexits.h).</summary>
    Bug = 70,
}
