using System.Globalization;

namespace Portal.Model.Calendar;

/// <summary>The one time zone of every portal: instants are compared as they are, and shown and counted in days here.</summary>
public static class VietnamTime
{
    private static readonly string[] IsoForms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>True for a day that a document of this state can speak of; arithmetic with any other could leave the calendar.</summary>
    public static bool IsPlausible(DateOnly day) => day.Year is >= 1900 and < 2200;

    /// <summary>UTC+7 all year: Vietnam has had no daylight saving time since 1975, so no time zone database is asked.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    /// <summary>The same instant, with the clock of Vietnam.</summary>
    public static DateTimeOffset ToVietnam(DateTimeOffset time) => time.ToOffset(Offset);

    /// <summary>The day that an instant falls on in Vietnam.</summary>
    public static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(ToVietnam(time).DateTime);

    /// <summary>The first instant of a day in Vietnam.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, Offset);

    /// <summary>The last instant of a day in Vietnam.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new(day, TimeOnly.MaxValue, Offset);

    /// <summary>The day of an instant in Vietnam, as readers write it: 05/03/2025.</summary>
    public static string Date(DateTimeOffset time) => ToVietnam(time).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as readers write it: 05/03/2025.</summary>
    public static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The time of day of an instant in Vietnam: 08:30.</summary>
    public static string Time(DateTimeOffset time) => ToVietnam(time).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An instant as readers write it: 05/03/2025 08:30.</summary>
    public static string DateAndTime(DateTimeOffset time) => $"{Date(time)} {Time(time)}";

    /// <summary>An instant for programs: 2025-03-05T08:30:00+07:00.</summary>
    public static string Iso(DateTimeOffset time) => ToVietnam(time).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A day for programs: 2025-03-05.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads <see cref="Iso(DateTimeOffset)"/>, seconds optional; null for anything else, a time without its offset included.</summary>
    public static DateTimeOffset? Parse(string text) =>
        HasOffset(text) && DateTimeOffset.TryParseExact(text, IsoForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && time.UtcDateTime < DateTime.MaxValue.AddDays(-1)
            ? ToVietnam(time)
            : null;

    // Without an offset the time zone of the machine would be taken.
    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}
