namespace Portal.Generator.History;

/// <summary>
/// When the publishing branch got a file and when it last changed it, in the time of Vietnam.
/// A file deleted and added again is a new file. A renamed one too: its address is new, and who keeps the old
/// address through <c>redirect-from</c> asks for both paths.
/// </summary>
/// <param name="FirstSeen">The commit time of the merge that added the file.</param>
/// <param name="LastChanged">The commit time of the last merge that changed its content; <paramref name="FirstSeen"/> where none did.</param>
/// <param name="Changes">How many merges changed its content after it was added.</param>
public sealed record FileHistory(DateTimeOffset FirstSeen, DateTimeOffset LastChanged, int Changes);
