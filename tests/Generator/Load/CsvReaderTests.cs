using Portal.Generator.Load;

namespace Portal.Tests.Generator.Load;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b/1|2")]
    [InlineData("a,b\n1,2", "a|b/1|2")]
    [InlineData("a,b\n\n  \n1,\n", "a|b/1|")]
    [InlineData(" a , \" b \" \n", "a|b")]
    [InlineData("\"a, \"\"b\"\"\",c", "a, \"b\"|c")]
    [InlineData("\"a\nb\",c\nd,e", "a\nb|c/d|e")]
    [InlineData("5\" ống,b", "5\" ống|b")]
    [InlineData("\"\"", "")]
    [InlineData("", null)]
    [InlineData("\n \n", null)]
    public void Rows_are_cut_as_the_standard_says(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("a\n\"b", 2)]
    [InlineData("a\n\n\"b\" c\n", 3)]
    public void A_fault_is_told_with_the_line_of_its_row(string text, int line)
    {
        var reader = new CsvReader(text);

        while (reader.ReadRow() is not null) Assert.Null(reader.Fault);

        Assert.NotNull(reader.Fault);
        Assert.Equal(line, reader.Line);
    }

    [Fact]
    public void A_cell_of_many_lines_takes_one_pass()
    {
        var reader = new CsvReader("a,b\n\"" + string.Concat(Enumerable.Repeat("x\n", 800_000)) + "\",1");

        Assert.Equal(["a", "b"], reader.ReadRow());
        Assert.Equal(2, reader.ReadRow()?.Count);
        Assert.Null(reader.ReadRow());
        Assert.Null(reader.Fault);
    }

    private static string? Read(string text)
    {
        var (reader, rows) = (new CsvReader(text), new List<string>());
        while (reader.ReadRow() is { } row) rows.Add(string.Join('|', row));
        return rows.Count == 0 ? null : string.Join('/', rows);
    }
}
