using System.Text.Json;

namespace Portal.Generator.Index;

/// <summary>Moved addresses as data, for whatever serves the portal: paths of this portal, and hosts that lead to the canonical one.</summary>
internal static class RedirectList
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        yield return new DataOutput("redirects.json", stream => Write(stream, pages));
    }

    private static void Write(Stream stream, SitePages pages)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("paths");
        foreach (var redirect in pages.Tenant.Redirects) WriteOne(json, redirect.From, redirect.To);
        foreach (var item in pages.Items)
            foreach (var from in item.RedirectFrom) WriteOne(json, from, item.Url);
        json.WriteEndArray();
        json.WriteStartArray("hosts");
        foreach (var host in pages.Tenant.Hosts.Where(h => !h.IsCanonical)) WriteOne(json, host.Origin, pages.Origin);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, string from, string to)
    {
        json.WriteStartObject();
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteNumber("status", 301);
        json.WriteEndObject();
    }
}
