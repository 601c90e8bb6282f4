using System.Collections.Concurrent;
using Portal.Generator.Load;
using Portal.Model.Diagnostics;

namespace Portal.Generator.Validate;

/// <summary>Runs rules side by side: a rule reads the portal and changes nothing.</summary>
internal static class RuleRun
{
    /// <returns>The rules that found something.</returns>
    public static IReadOnlyCollection<IRule> Of(IEnumerable<IRule> rules, Site site, DiagnosticBag diagnostics)
    {
        var finders = new ConcurrentBag<IRule>();
        Parallel.ForEach(rules, rule =>
        {
            var found = new DiagnosticBag();
            rule.Check(site, found);
            if (found.IsEmpty) return;
            finders.Add(rule);
            diagnostics.AddRange(found.All());
        });
        return finders;
    }
}
