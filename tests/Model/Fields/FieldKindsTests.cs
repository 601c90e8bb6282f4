using System.Text;
using System.Text.Json;
using Portal.Model.Diagnostics;
using Portal.Model.Fields;
using Portal.Model.Text;
using Portal.Model.Yaml;
using Portal.Rendering.Markdown;

namespace Portal.Tests.Model.Fields;

public sealed class FieldKindsTests
{
    private static readonly ChoiceOption[] Parts =
    [
        new("street", new LocalText("Đường")), new("district", new LocalText("Huyện"), Until: new DateOnly(2025, 6, 30)), new("province", new LocalText("Tỉnh")),
    ];

    private static readonly KindSettings Settings = new(new Dictionary<string, IReadOnlyList<ChoiceOption>> { [AddressKind.Vocabulary] = Parts }, MarkdownReader.PlainText);

    [Theory]
    [InlineData("person", "{name: An, position: Trưởng phòng, organisation: Sở}", "An, Trưởng phòng, Sở", """{"name":"An","position":"Trưởng phòng","organisation":"Sở"}""")]
    [InlineData("person", "{position: Trưởng phòng}", "Trưởng phòng", """{"position":"Trưởng phòng"}""")]
    [InlineData("address", "{province: Mẫu, street: Một, at: 2024-05-01}", "Một, Mẫu (theo địa giới ngày 01/05/2024)", """{"street":"Một","province":"Mẫu","at":"2024-05-01"}""")]
    [InlineData("address", "{province: Mẫu}", "Mẫu", """{"province":"Mẫu"}""")]
    [InlineData("document-number", "57-NQ/TW", "57-NQ/TW", "\"57-NQ/TW\"")]
    [InlineData("document-number", "19/2019/QĐ-UBND", "19/2019/QĐ-UBND", "\"19/2019/QĐ-UBND\"")]
    [InlineData("markdown", "'**a** [b](c)'", "a b", "\"a b\"")]
    [InlineData("markdown", "|\n  - a\n  - b", "a\nb", "\"a\\nb\"")]
    public void A_value_is_read_and_exported(string kind, string yaml, string plain, string json)
    {
        var diagnostics = new DiagnosticBag();

        var value = Read(kind, yaml, diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal(plain, value?.Plain("vi"));
        Assert.Equal(json, Json(value!.WriteJson));
    }

    [Theory]
    [InlineData("person", "{organisation: Sở}", "wrong-value")]
    [InlineData("person", "{name: \"\"}", "wrong-value")]
    [InlineData("person", "An", "wrong-value")]
    [InlineData("person", "{name: An, role: Sở}", "unknown-key")]
    [InlineData("address", "{at: 2024-05-01}", "wrong-value")]
    [InlineData("address", "Số 1", "wrong-value")]
    [InlineData("address", "{city: Mẫu, province: Mẫu}", "unknown-key")]
    [InlineData("address", "{province: Mẫu, at: 1.5.2024}", "yaml-wrong-shape")]
    [InlineData("document-number", "57-/TW", "wrong-value")]
    [InlineData("document-number", "NQ-57/TW", "wrong-value")]
    [InlineData("document-number", "57-NQ/2024/TW", "wrong-value")]
    [InlineData("markdown", "[a]", "wrong-value")]
    public void A_value_of_another_form_is_refused(string kind, string yaml, string code)
    {
        var diagnostics = new DiagnosticBag();

        Read(kind, yaml, diagnostics);

        Assert.Equal([code], diagnostics.Sorted().Select(d => d.Code.Id));
    }

    [Fact]
    public void The_example_of_every_kind_is_a_value_of_it()
    {
        var simple = FieldKinds.Names.Except(["choice", "list", "rows"]).ToList();

        Assert.All(simple, kind =>
        {
            var diagnostics = new DiagnosticBag();
            Assert.NotNull(Read(kind, Make(kind, diagnostics).Example, diagnostics));
            Assert.Empty(diagnostics.Sorted());
        });
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", true)]
    [InlineData("c", false)]
    public void A_condition_may_list_several_values(string chosen, bool holds)
    {
        var condition = new RequiredWhen("kind", ["a", "b"]);
        var value = new ChoiceValue(new ChoiceOption(chosen, new LocalText("…")));

        Assert.Equal(holds, condition.Holds(new Dictionary<string, FieldValue> { ["kind"] = value }));
        Assert.Equal(holds, condition.Holds(new Dictionary<string, FieldValue> { ["kind"] = new ListValue([value]) }));
        Assert.True(new RequiredWhen("kind", []).Holds(new Dictionary<string, FieldValue> { ["kind"] = value }));
    }

    private static FieldKind Make(string kind, DiagnosticBag diagnostics) =>
        FieldKinds.Make(kind, new MapReader(new YamlMapping([], default), diagnostics), Settings);

    private static FieldValue? Read(string kind, string yaml, DiagnosticBag diagnostics)
    {
        var map = YamlReader.Read($"x: {yaml}\n", "f.md", 1, YamlBudget.FrontMatter, diagnostics)!;
        return Make(kind, diagnostics).Read(map.Find("x")!, "x", diagnostics);
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
