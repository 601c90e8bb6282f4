using Portal.Model.Diagnostics;
using Portal.Tests.Support;

namespace Portal.Tests.Generator.Validate;

/// <summary>Fields that a type of the catalogue cannot be without, and those that a regulation asks for beyond it.</summary>
public sealed class RequiredFieldsTests
{
    /// <summary>Ways to give a key no value; the last leaves the key out.</summary>
    private static readonly string[] Nothing = ["*:\n", "*: ~\n", "*: \"\"\n", "*: \" \"\n", "*: []\n", ""];

    [Theory]
    [Requirement("BN-8.1.e/1", "YT-4.4.e/1", "BN-8.1.g/2", "BN-8.2.c/1", "YT-4.7.a", "YT-4.7.b", "YT-4.4.a/4", "YT-4.4.b/1", "YT-4.4.b/3", "YT-4.4.h", "YT-4.6.a", "BN-8.1.m/2")]
    [InlineData("legal-document", "form issuer number issued effective abstract files")]
    [InlineData("public-project", "title goal field project-type period budget funding-type sponsor status")]
    [InlineData("statistics-release", "survey table report method analysis period")]
    [InlineData("leader-profile", "biography duties")]
    [InlineData("issued-directive", "number issued")]
    [InlineData("commendation-sanction", "kind subject decision")]
    [InlineData("official-contact", "full-name position workplace phone email")]
    [InlineData("science-programme", "code title level field lead period")]
    [InlineData("gazette-issue", "number printed documents")]
    [InlineData("information-list", "entries access-contact request-email")]
    public void Each_field_that_a_type_needs_is_missed_by_its_name(string type, string fields)
    {
        var errors = new HashSet<string>();
        foreach (var field in fields.Split(' '))
        {
            using var site = TypeSite.With(type);
            site.Put(type, field).Build().Refused("missing-field");
            Assert.Contains($"Thiếu mục bắt buộc '{field}'", site.Errors[0], StringComparison.Ordinal);
            errors.Add(site.Errors[0]);
        }
        Assert.Equal(fields.Split(' ').Length, errors.Count);
    }

    [Theory]
    [InlineData("legal-document", "form")]
    [InlineData("legal-document", "issued")]
    [InlineData("legal-document", "abstract")]
    [InlineData("legal-document", "files")]
    [InlineData("public-project", "title")]
    [InlineData("public-project", "budget")]
    [InlineData("statistics-release", "table")]
    [InlineData("gazette-issue", "documents")]
    public void A_key_without_a_value_counts_as_missing(string type, string field)
    {
        using var site = TypeSite.With(type);

        Assert.All(Nothing, nothing => site.Put(type, field, nothing.Replace("*", field, StringComparison.Ordinal)).Build().Refused("missing-field"));
    }

    [Theory]
    [Requirement("YT-4.4.a/3", "YT-4.5.a/1", "YT-4.5.a/3", "YT-4.4.c/1", "YT-6.3", "HN-8.4/1", "BN-6.1", "BN-8.1.b/1", "BN-8.1.d/1", "BN-8.2.b/1")]
    [InlineData("yenthe", "district", "organisation-unit", "chart structure functions duties powers")]
    [InlineData("yenthe", "district", "public-service", "level sector field steps dossier time-limit fee result legal-basis responsibilities")]
    [InlineData("yenthe", "district", "news-article", "topics author source")]
    [InlineData("hanam", "province", "news-article", "author source")]
    [InlineData("bacninh", "province", "news-article", "author source happened")]
    [InlineData("bacninh", "province", "law-guidance", "document-issued")]
    [InlineData("bacninh", "province", "science-programme", "code title level field lead period")]
    public void Each_field_that_a_type_or_the_regulation_needs_is_missed_by_its_name(string tenant, string level, string type, string fields)
    {
        using (var whole = TypeSite.Under(tenant, level, type)) Assert.Empty(whole.Said(type));

        foreach (var field in fields.Split(' '))
        {
            using var site = TypeSite.Under(tenant, level, type);
            var said = site.Put(type, field).Said(type).Where(d => d.Code.Id is "missing-field" or "regulation-field").ToList();
            Assert.NotEmpty(said);
            Assert.All(said, d => Assert.True(d.Severity == Severity.Error && d.Message("vi").Contains($"'{field}'", StringComparison.Ordinal), d.Message("vi")));
        }
    }

    [Theory]
    [InlineData("yenthe", "district", "organisation-unit", "chart", "Điều 4.4.a, 06/2014/QĐ-UBND")]
    [InlineData("yenthe", "district", "public-service", "responsibilities", "Điều 4.5.a, 06/2014/QĐ-UBND")]
    [InlineData("yenthe", "district", "news-article", "source", "Điều 6.3, 06/2014/QĐ-UBND")]
    [InlineData("hanam", "province", "news-article", "author", "Điều 8.4, 19/2019/QĐ-UBND")]
    [InlineData("bacninh", "commune", "news-article", "source", "Điều 6.1, 96/QĐ-UBND")]
    [InlineData("bacninh", "department", "news-article", "happened", "Điều 8.1.b, 96/QĐ-UBND")]
    [InlineData("bacninh", "commune", "law-guidance", "document-issued", "Điều 8.1.d, 96/QĐ-UBND")]
    public void What_the_regulation_adds_is_cited_and_may_not_be_blank(string tenant, string level, string type, string field, string provision)
    {
        using var site = TypeSite.Under(tenant, level, type);

        Assert.All(Nothing, nothing => Assert.Contains(
            site.Put(type, field, nothing.Replace("*", field, StringComparison.Ordinal)).Said(type),
            d => d.Code.Id == "regulation-field" && d.Message("vi") == $"Thiếu mục '{field}' mà quy chế bắt buộc ({provision})."));
    }

    [Fact]
    [Requirement("YT-4.4.c/1")]
    public void A_topic_that_is_not_of_the_list_is_refused()
    {
        using var site = TypeSite.Under("yenthe", "district", "news-article");

        Assert.Equal("unknown-topic", Assert.Single(site.Put("news-article", "topics", "topics: [khong-co]\n").Said("news-article")).Code.Id);
    }

    [Fact]
    [Requirement("YT-4.4.d")]
    public void Guidance_without_the_document_that_it_explains_is_a_warning()
    {
        using var site = TypeSite.Under("yenthe", "district", "law-guidance");

        Assert.Empty(site.Said("law-guidance"));
        var said = Assert.Single(site.Put("law-guidance", "document-number").Said("law-guidance"));

        Assert.Equal(("regulation-field", Severity.Warning), (said.Code.Id, said.Severity));
        Assert.Contains("'document-number' mà quy chế khuyến khích (Điều 4.4.d, 06/2014/QĐ-UBND)", said.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement("YT-4.6.b", "BN-8.2.b/2")]
    public void An_accepted_programme_has_two_reports()
    {
        const string type = "science-programme";
        using var site = TypeSite.With(type).Put(type, "summary-report").Put(type, "application-report");

        site.Build().Refused("missing-field", times: 2);
        Assert.Equal(["application-report", "summary-report"], site.Errors.Select(e => e.Split('\'')[1]).Order(StringComparer.Ordinal));
        site.Put(type, "accepted").Put(type, "rating").Remove("content/mau/vi-du/science-programme/vi-du.pdf").Build().Fine();
    }

    [Fact]
    [Requirement("BN-8.2.a/1")]
    public void A_gazette_names_each_document_with_its_abstract()
    {
        using var site = TypeSite.With("gazette-issue");

        site.Edit(TypeSite.Example("gazette-issue"), "abstract: Ban hành Quy chế quản lý chợ trên địa bàn, ", "").Build().Refused("missing-field");

        Assert.Contains("Thiếu mục bắt buộc 'abstract'", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("YT-4.5.b/1", "YT-14.1.b/2", "YT-4.5.b/2")]
    [InlineData("guide", "level-3", "level-2", Severity.Error)]
    [InlineData("guide", "level-4", "level-1", Severity.Error)]
    [InlineData("payment", "level-4", "level-3", Severity.Error)]
    [InlineData("statistics", "level-3", "level-2", Severity.Warning)]
    [InlineData("statistics", "level-4", "level-1", Severity.Warning)]
    public void From_a_level_on_a_service_needs_more(string field, string needs, string passes, Severity severity)
    {
        const string type = "public-service";
        using var site = TypeSite.Under("yenthe", "district", type).Put(type, field);

        var said = site.Put(type, "level", $"level: {needs}\n").Said(type).Where(d => d.Code.Id is "missing-field" or "regulation-field").ToList();
        Assert.NotEmpty(said);
        Assert.All(said, d => Assert.True(d.Severity == severity && d.Message("vi").Contains($"'{field}'", StringComparison.Ordinal), d.Message("vi")));

        Assert.DoesNotContain(site.Put(type, "level", $"level: {passes}\n").Said(type), d => d.Code.Id is "missing-field" or "regulation-field");
    }

    [Theory]
    [Requirement("YT-3.5")]
    [InlineData("level-5", "unknown-choice")]
    [InlineData("toan-trinh", "regulation-term")]
    public void A_service_has_one_of_the_four_levels_of_the_regulation(string level, string code)
    {
        using var site = TypeSite.Under("yenthe", "district", "public-service");

        Assert.Equal([code], site.Put("public-service", "level", $"level: {level}\n").Said("public-service").Where(d => d.Severity == Severity.Error).Select(d => d.Code.Id).Except(["missing-field"]));
    }

    [Fact]
    [Requirement("HN-17.1/1")]
    public void A_service_without_its_owner_is_refused()
    {
        using var site = TypeSite.With("public-service");

        site.Put("public-service", "unit").Build().Refused("missing-field");
        Assert.Contains("'unit'", site.Errors[0], StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.k/1")]
    [InlineData("x@gmail.com", false)]
    [InlineData("x@bacninh.gov.vn", true)]
    [InlineData("x@bacninh.gov.vn.example", false)]
    public void The_address_of_an_official_is_of_the_mail_system_of_the_province(string address, bool isFine)
    {
        using var site = TypeSite.Under("bacninh", "department", "official-contact");

        var said = site.Put("official-contact", "email", $"email: {address}\n").Said("official-contact");

        if (isFine) Assert.Empty(said);
        else Assert.Contains("(Điều 8.1.k, 96/QĐ-UBND)", Assert.Single(said, d => d.Code.Id == "regulation-email" && d.Severity == Severity.Error).Message("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [Requirement("BN-8.1.k/1")]
    [InlineData("full-name")]
    [InlineData("position")]
    [InlineData("workplace")]
    [InlineData("phone")]
    [InlineData("email")]
    public void The_contact_of_an_official_has_five_fields_under_the_regulation_too(string field)
    {
        using var site = TypeSite.Under("bacninh", "commune", "official-contact");

        Assert.Contains(site.Put("official-contact", field).Said("official-contact"), d => d.Severity == Severity.Error && d.Message("vi").Contains($"'{field}'", StringComparison.Ordinal));
    }

    [Theory]
    [Requirement("BN-8.1.a/2")]
    [InlineData("province", true)]
    [InlineData("district", true)]
    [InlineData("department", false)]
    public void The_map_of_a_territory_goes_down_to_the_communes(string level, bool isAsked)
    {
        using var site = TypeSite.Under("bacninh", level, "boundary-map");
        using var without = RegulatedSite.Of("bacninh", level, "introduction/boundary-map");

        Assert.Empty(site.Said("boundary-map"));
        var said = site.Put("boundary-map", "levels", "levels: [province, district]\n").Said("boundary-map");

        Assert.Equal(isAsked ? ["regulation-value"] : [], said.Select(d => d.Code.Id));
        Assert.All(said, d => Assert.Contains("'commune'", d.Message("vi"), StringComparison.Ordinal));
        Assert.Equal(isAsked, without.Build().Errors.Any(e => e.Contains("(boundary-map) (Điều 8.1.a, 96/QĐ-UBND)", StringComparison.Ordinal)));
    }

    [Fact]
    [Requirement("BN-8.1.i/1")]
    public void A_year_without_its_financial_report_is_noticed_once_it_is_over()
    {
        const string type = "financial-report";
        using var site = TypeSite.Under("bacninh", "commune", type).Put(type, "year", "year: 2023\n").Put(type, "issued", "issued: 2024-02-01\n")
            .Edit("tenants/mau/sections.yaml", "accepts: .financial-report.,", "accepts: [financial-report], satisfies: [financial-report],");

        Assert.DoesNotContain(site.AsOf("2024-12-31T23:00:00+07:00").Build().Result.Diagnostics, d => d.Code.Id == "regulation-year");
        var missing = Assert.Single(site.AsOf("2025-01-01T00:00:00+07:00").Build().Result.Diagnostics, d => d.Code.Id == "regulation-year");
        Assert.Contains("năm 2024 (Điều 8.1.i, 96/QĐ-UBND)", missing.Message("vi"), StringComparison.Ordinal);

        site.Copy(type, "nam-2024", ("year", "2024"), ("issued", "2025-01-01"));
        Assert.DoesNotContain(site.Build().Result.Diagnostics, d => d.Code.Id == "regulation-year");
    }

    [Fact]
    [Requirement("BN-8.1.m/1")]
    public void A_dead_entry_of_the_list_of_public_information_is_reported()
    {
        using var site = TypeSite.With("information-list", "legal-document")
            .Edit(TypeSite.Example("information-list"), "name: Danh mục dự án đầu tư công,", "name: Danh mục dự án đầu tư công, where: vi-du-van-ban,");

        site.Edit(TypeSite.Example("legal-document"), "^id: .*$", "id: vi-du-van-ban").Build().Fine();
        site.Edit(TypeSite.Example("legal-document"), "^id: .*$", "id: van-ban-khac").Build().Refused("unknown-reference");

        Assert.Contains("'vi-du-van-ban'", site.Errors[0], StringComparison.Ordinal);
    }
}
