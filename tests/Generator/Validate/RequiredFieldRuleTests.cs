using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

public sealed class RequiredFieldRuleTests
{
    private const string Page = "content/mau/tin-tuc/khai-truong/index.md";
    private const string Paper = "content/mau/van-ban/quyet-dinh-1/index.md";

    [Theory]
    [InlineData("covers")]
    [InlineData("changes")]
    [InlineData("published-before")]
    [InlineData("reviewed")]
    [InlineData("work")]
    [InlineData("image")]
    public void A_key_that_every_type_has_can_be_asked_for(string field)
    {
        using var site = Asking($"{{field: {field}}}");

        site.Build();

        Assert.Contains(site.Errors, e => e.StartsWith($"{Page}:1:1 regulation-field", StringComparison.Ordinal) && e.Contains($"'{field}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("work", "reporting")]
    [InlineData("unit", "van-phong")]
    [InlineData("type", "news-item")]
    [InlineData("classification", "public")]
    public void A_condition_on_it_is_met_by_its_value(string field, string value)
    {
        using var site = Asking($"{{field: reviewed, when: {{field: {field}, is: {value}}}}}");
        site.Edit(Page, "^(unit|work|classification): .*\n", "").Edit(Page, "^type: .*", "type: news-item\nunit: van-phong\nwork: reporting\nclassification: public");

        site.Build();

        Assert.Contains(site.Errors, e => e.StartsWith($"{Page}:1:1 regulation-field", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_is_given_is_included()
    {
        using var site = Asking("{field: classification, includes: [public], type: news-item}");
        site.Edit(Page, "^type: .*", "type: news-item\nclassification: public");

        site.Build();

        Assert.DoesNotContain(site.Errors, e => e.StartsWith(Page, StringComparison.Ordinal) && e.Contains(" regulation-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mandatory", "'issuer' (cơ quan ban hành) (Điều 5, 01/QĐ-UBND).")]
    [InlineData("encouraged", "'issuer' (cơ quan ban hành).")]
    public void What_the_type_requires_too_is_missed_once_with_the_provision_that_demands_it(string strength, string end)
    {
        using var site = Asking($"{{field: issuer, type: issued-paper, strength: {strength}, source: Điều 5}}").Edit(Paper, "^issuer: .*\n", "");

        site.Build().Refused("missing-field");

        Assert.EndsWith(end, site.Errors[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("summary")]
    [InlineData("unit")]
    public void What_every_item_has_is_missed_once(string field)
    {
        using var site = Asking($"{{field: {field}, source: Điều 5}}").Edit(Paper, $"^{field}: .*\n", "");

        site.Build().Refused("missing-field");
    }

    [Theory]
    [InlineData("{field: reviewed, type: issued-paper, strength: encouraged, source: Điều 5}", "regulation-field", "Thiếu mục 'reviewed' mà quy chế khuyến khích (Điều 5, 01/QĐ-UBND).")]
    [InlineData("{field: type, type: issued-paper, includes: [khac], strength: encouraged, source: Điều 5}", "regulation-value", "Mục 'type' chưa có 'khac' mà quy chế khuyến khích (Điều 5, 01/QĐ-UBND).")]
    public void What_is_only_encouraged_is_not_called_required(string rule, string code, string message)
    {
        using var site = Asking(rule);

        site.Build().Warned(code);

        Assert.Equal(message, site.Result.Diagnostics[0].Message("vi"));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("withdrawn")]
    [InlineData("redirect-from")]
    public void What_cannot_be_asked_for_is_refused(string field)
    {
        using var site = Asking($"{{field: {field}}}");

        site.Build().Refused("regulation-unknown-name");
    }

    private static SiteTest Asking(string rule) => SiteTest.From().Change("tenants/mau/regulation.yaml", "metadata:", $"requires: {{items: [{rule}]}}\nmetadata:");
}
