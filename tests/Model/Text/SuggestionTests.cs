using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class SuggestionTests
{
    private static readonly (string, LocalText)[] Units =
    [
        ("so-y-te", new LocalText("Sở Y tế", "Department of Health")), ("van-phong", new LocalText("Văn phòng UBND tỉnh")), ("so-xay-dung", new LocalText("Sở Xây dựng")),
    ];

    [Theory]
    [InlineData("Sở Y tế", "so-y-te")]
    [InlineData("SO Y TE", "so-y-te")]
    [InlineData("department of health", "so-y-te")]
    [InlineData("so-y-tee", "so-y-te")]
    [InlineData("Văn phòng UBND tỉnhh", "van-phong")]
    [InlineData("Công an tỉnh", null)]
    [InlineData("", null)]
    public void A_name_leads_to_its_key(string written, string? key) => Assert.Equal(key, Suggestion.Named(written, Units));
}
