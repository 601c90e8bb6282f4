namespace Portal.Rendering.Views;

/// <summary>Recordings with the words that are said in them, for those who cannot or do not want to listen.</summary>
/// <param name="Transcript">Finished HTML; pages without one are refused.</param>
public sealed record MediaView(IReadOnlyList<PlayerView> Players, Html Transcript);

/// <summary>One recording.</summary>
/// <param name="Title">What a screen reader calls the player.</param>
/// <param name="Poster">What stands in its place before it is played.</param>
/// <param name="File">The recording as a file to download.</param>
public sealed record PlayerView(bool IsVideo, string Title, ImageView? Poster, IReadOnlyList<CaptionsView> Captions, FileView File);

/// <summary>A WebVTT file of what is said and heard.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Title">What the player's menu calls it.</param>
public sealed record CaptionsView(string Url, string Language, string Title);
