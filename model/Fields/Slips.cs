using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Model.Text;

namespace Portal.Model.Fields;

/// <summary>What people write where a field wants something else, and the form that it wants. For messages only: nothing is mended in silence.</summary>
internal static partial class Slips
{
    private static readonly string[] Dates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d"];
    private static readonly string[] Times = ["H:m", "H:m:s", "H'h'm", "H'h'"];

    /// <summary>05/03/2025 → 2025-03-05. The day comes first, as in Vietnam.</summary>
    public static string? Date(string text) =>
        DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>05/03/2025 8:30 and 2025-03-05T08:30 → 2025-03-05T08:30:00+07:00.</summary>
    public static string? Moment(string text)
    {
        var parts = text.Split([' ', 'T'], 2, StringSplitOptions.TrimEntries);
        var time = default(TimeOnly);
        if (Date(parts[0]) is not { } date) return null;
        if (parts.Length == 2 && !TimeOnly.TryParseExact(parts[1], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)) return null;
        return $"{date}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}+07:00";
    }

    /// <summary>What stands in quotation marks of print, or null.</summary>
    public static string? Unquoted(string text)
    {
        var bare = text.Trim().Trim('“', '”', '„', '‘', '’', '«', '»').Trim();
        return bare.Length > 0 && bare.Length < text.Trim().Length ? bare : null;
    }

    /// <summary>Why a date or time that is written as it should be is none: "tháng 11 chỉ có 30 ngày".</summary>
    public static LocalText? NoSuchDay(string text)
    {
        var match = Day().Match(text);
        if (!match.Success || !int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0) return null;
        var (month, day) = (Number(match.Groups["month"]), Number(match.Groups["day"]));
        if (month is 0 or > 12) return new($"ngày có thật: không có tháng {month}", $"a day that exists: there is no month {month}");
        var last = DateTime.DaysInMonth(year, month);
        if (day == 0 || day > last) return new($"ngày có thật: tháng {month} năm {year} chỉ có {last} ngày", $"a day that exists: month {month} of {year} has {last} days");
        if (match.Groups["hour"].Success && (Number(match.Groups["hour"]) > 23 || Number(match.Groups["minute"]) > 59)) return new("giờ có thật, từ 00:00 đến 23:59", "a time that exists, from 00:00 to 23:59");
        return null;

        static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>91,3 and 91,3 % → 91.3; 1.204.000 → 1204000. A single point stays one: 1.204 is a number already.</summary>
    public static string? Number(string text)
    {
        var digits = text.TrimEnd('%').Replace(" ", "", StringComparison.Ordinal);
        if (!Grouped().IsMatch(digits)) return null;
        return digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
    }

    /// <summary>có, không → true, false.</summary>
    public static string? Flag(string text) => text.ToLowerInvariant() switch
    {
        "có" or "yes" or "đúng" or "x" or "1" => "true",
        "không" or "no" or "sai" or "0" => "false",
        _ => null,
    };

    /// <summary>http://example.vn and example.vn → https://example.vn. What opens on one machine or in one office only is not mended.</summary>
    public static string? Url(string text)
    {
        var meant = text.StartsWith("http://", StringComparison.Ordinal) ? "https://" + text["http://".Length..] : Host().IsMatch(text) ? "https://" + text : null;
        return meant is null || PreviewAddress.PathOf(meant) is not null ? null : meant;
    }

    /// <summary>../tep/quyet-dinh.pdf → quyet-dinh.pdf.</summary>
    public static string? File(string text) => text.Split('/', '\\')[^1];

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})([T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+,\d+$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?$")]
    private static partial Regex Host();
}
