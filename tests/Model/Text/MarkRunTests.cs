using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class MarkRunTests
{
    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    [InlineData(50_000, true)]
    public void Thirty_accents_are_more_than_any_letter_has(int marks, bool isFound)
    {
        for (var before = 0; before < 64; before++)
        {
            var text = new string('a', before) + "e" + new string('\u0301', marks) + "b";

            Assert.Equal(isFound ? before + 1 : -1, MarkRun.IndexIn(text));
        }
    }
}
