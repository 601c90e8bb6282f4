using Portal.Model.Regulations;

namespace Portal.Generator.Index;

/// <summary>Says a deadline as people read it: "không quá 2 ngày làm việc kể từ khi ban hành (cơ quan ban hành)".</summary>
internal static class DeadlineText
{
    public static string Of(SitePages pages, IEnumerable<Deadline> deadlines) => string.Join("; ", deadlines.Select(d => Of(pages, d)));

    public static string Of(SitePages pages, Deadline deadline)
    {
        var kind = pages.Word("deadline_" + deadline.Kind);
        var amount = deadline.Value is { } value ? $" {value} {pages.Word("unit_" + (deadline.Unit ?? (deadline.Kind == "minimum-per-week" ? "items" : "days")))}" : "";
        var trigger = deadline.Trigger is { } name ? $" {pages.Word("since_" + deadline.Kind)} {pages.Word("event_" + name)}" : "";
        var start = deadline.Start is { } time ? $", {pages.Word("deadline_start")} {time}" : "";
        string[] remarks = [.. new[] { deadline.When is { } when ? pages.Word("when_" + when) : null, deadline.Actor is { } actor ? pages.Word("actor_" + actor) : null }.OfType<string>()];
        return kind + amount + trigger + start + (remarks.Length > 0 ? $" ({string.Join("; ", remarks)})" : "");
    }
}
