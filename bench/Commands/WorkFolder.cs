namespace Portal.Bench.Commands;

/// <summary>Where corpora and output go: <c>portal-bench</c> in the temporary or the named folder, emptied at the start.</summary>
internal sealed class WorkFolder
{
    private readonly string _path;

    public WorkFolder(Arguments arguments)
    {
        _path = Path.Combine(Path.GetFullPath(arguments.Text("--work", Path.GetTempPath())), "portal-bench");
        Clear(_path);
        Directory.CreateDirectory(_path);
    }

    /// <summary>A folder that does not exist yet.</summary>
    public string Fresh(string name)
    {
        var folder = Named(name);
        Clear(folder);
        return folder;
    }

    public string Named(string name) => Path.Combine(_path, name);

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
