using System.Globalization;

namespace Portal.Bench.Commands;

/// <summary>A ratio that must not be exceeded.</summary>
internal sealed record Gate(string Name, double Limit)
{
    public static readonly Gate Wall = new("wall", 0.6);
    public static readonly Gate Cpu = new("cpu", 0.6);
    public static readonly Gate Memory = new("memory", 0.5);

    /// <summary>The cost of a page between 10,000 and 100,000 pages, against the cost between 1,000 and 10,000.</summary>
    public static readonly Gate Growth = new("growth", 1.1);

    /// <summary>Checking everything, against building it.</summary>
    public static readonly Gate Check = new("check / build", 2.5);

    /// <summary>Seconds to check one changed file of 10,000, from a cold process.</summary>
    public static readonly Gate Since = new("since, s", 3);

    public string Verdict(double ratio) => $"{(ratio <= Limit ? "PASS" : "FAIL")} (at most {Limit.ToString(CultureInfo.InvariantCulture)})";
}
