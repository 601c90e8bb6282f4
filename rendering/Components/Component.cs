using Scriban;

namespace Portal.Rendering.Components;

/// <summary>A component of a theme: a folder with a template, a description of its parameters, and its style.</summary>
/// <param name="Template">The parsed <c>&lt;name&gt;.html</c>.</param>
/// <param name="File">Where that stands, for messages.</param>
public sealed record Component(string Name, string Description, IReadOnlyList<ComponentParameter> Parameters, IReadOnlyList<ComponentExample> Examples, Template Template, string File);

/// <summary>A parameter of a component.</summary>
/// <param name="Kind"><c>text</c> is escaped, <c>html</c> is trusted, <c>object</c> and <c>list</c> are looked into, <c>flag</c> is yes or no.</param>
public sealed record ComponentParameter(string Name, string Kind, bool Required, string Description);

/// <summary>A use of a component: documentation, gallery and test in one.</summary>
/// <param name="Data">The parameters' values, ready for the template.</param>
public sealed record ComponentExample(string Name, IReadOnlyDictionary<string, object?> Data);
