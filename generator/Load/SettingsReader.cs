using Portal.Model.Diagnostics;
using Portal.Model.Yaml;

namespace Portal.Generator.Load;

/// <summary>Reads settings files as YAML.</summary>
internal sealed class SettingsReader(SourceTree source, DiagnosticBag diagnostics)
{
    /// <summary>The mapping of a file, or null with a diagnostic.</summary>
    public YamlMapping? Read(string file)
    {
        using var turn = Watchdog.Default.Watch(file);
        return source.ReadSettings(file) is { } text ? YamlReader.Read(text, file, 1, YamlBudget.Settings, diagnostics) : null;
    }

    /// <summary>The mapping of a file that need not exist.</summary>
    public YamlMapping? ReadOptional(string file) => source.HasFile(file) ? Read(file) : null;
}
