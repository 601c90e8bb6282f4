using Portal.Rendering.Themes;

namespace Portal.Tests.Rendering.Themes;

public sealed class ScriptFileTests
{
    [Theory]
    [InlineData("/** What for. */\n  const a = 1; // b\n\n/*\n c\n */\n// d\nf(a);", "const a = 1; // b\nf(a);")]
    [InlineData("/* a */ f('/*');\ng('*/');\n", "/* a */ f('/*');\ng('*/');")]
    [InlineData("f('//');\n  /x/.test(a);\n", "f('//');\n/x/.test(a);")]
    public void Comments_that_fill_lines_and_indentation_go(string script, string shortened) => Assert.Equal(shortened, ScriptFile.Shortened(script));

    [Fact]
    public void A_text_over_several_lines_keeps_the_script_as_it_is() =>
        Assert.Equal("// a\nf(`\n  // b\n`);", ScriptFile.Shortened("// a\nf(`\n  // b\n`);\n"));
}
