using AngleSharp.Dom;
using CsCheck;
using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class UrlSanitizerTests
{
    private static readonly string[] Pieces =
    [
        "javascript", "data", "vbscript", "https", "http", "mailto", "tel", ":", ":", "/", "/", "//", "\\", "?", "#", "@", ".",
        "..", "%3a", "%2f", "%5c", "%00", "%0a", "&#58;", "&colon;", "&Tab;", "&", ";", "\t", "\n", "\r", "\0", "\u0001", " ",
        "\u00a0", "\u200b", "\u202e", "\u2028", "\ud800", "a", "evil.vn", "chinhphu.vn", "tin-tức", "80", "alert(1)", "<", ">", "\"", "'",
    ];

    [Theory]
    [InlineData("https://chinhphu.vn/", UrlForm.Web)]
    [InlineData("https://a.vn:8443/b?c=d&e=f#g", UrlForm.Web)]
    [InlineData("mailto:vanphong@hanam.gov.vn?subject=Hoi", UrlForm.Mail)]
    [InlineData("tel:+84-226-385-2736", UrlForm.Telephone)]
    [InlineData("/van-ban/96-qd-ubnd/", UrlForm.Relative)]
    [InlineData("../tin-tức/so-1.pdf", UrlForm.Relative)]
    [InlineData("?trang=2&luc=10:30", UrlForm.Relative)]
    [InlineData("bao-cao%20nam.pdf", UrlForm.Relative)]
    [InlineData("#muc-pham-vi", UrlForm.Fragment)]
    public void A_plain_address_is_safe(string written, UrlForm form)
    {
        Assert.True(UrlSanitizer.TrySanitize(written, out var url));

        Assert.Equal(written, url.Value);
        Assert.Equal(form, url.Form);
    }

    [Theory]
    [InlineData("HTTPS://a.vn/B", "https://a.vn/B")]
    [InlineData("MailTo:A@b.vn", "mailto:A@b.vn")]
    [InlineData("TEL:115", "tel:115")]
    [InlineData("A/B:C", "A/B:C")]
    public void A_scheme_is_written_in_lower_case(string written, string expected)
    {
        Assert.True(UrlSanitizer.TrySanitize(written, out var url));

        Assert.Equal(expected, url.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("&#x6A;avascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("view-source:https://a.vn")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://a.vn/1")]
    [InlineData("//evil.vn")]
    [InlineData("/\\evil.vn")]
    [InlineData("\\\\evil.vn")]
    [InlineData("/%2fevil.vn")]
    [InlineData("%2f%2fevil.vn")]
    [InlineData("/%5cevil.vn")]
    [InlineData("https:evil.vn")]
    [InlineData("https:/evil.vn")]
    [InlineData("https:///evil.vn")]
    [InlineData("https://")]
    [InlineData("https://chinhphu.vn@evil.vn/")]
    [InlineData("https://a:b@evil.vn/")]
    [InlineData("https://a.vn:x/")]
    [InlineData("https://a.vn:99999/")]
    [InlineData("https://a..vn/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://ｅvil.vn/")]
    [InlineData("https://a。vn/")]
    [InlineData("https://a%2evn/")]
    [InlineData("http://a.vn/")]
    [InlineData("a b.pdf")]
    [InlineData("a\u00a0b")]
    [InlineData("a\u202eb")]
    [InlineData("a\u200bb")]
    [InlineData("a%0d%0aSet-Cookie:x")]
    [InlineData("a%00")]
    [InlineData("\"onmouseover=\"alert(1)")]
    [InlineData("mailto:khong-phai-thu")]
    [InlineData("mailto:a@b@c")]
    [InlineData("tel:0226;phone-context=evil")]
    [InlineData("tel:")]
    public void A_dangerous_address_is_refused_with_a_reason(string written)
    {
        Assert.False(UrlSanitizer.TrySanitize(written, out _, out var reason));

        Assert.NotEmpty(reason.Vi);
        Assert.NotNull(reason.En);
    }

    [Fact]
    public void Http_needs_leave()
    {
        Assert.True(UrlSanitizer.TrySanitize("http://127.0.0.1:8080/a", out _, out _, allowHttp: true));
        Assert.False(UrlSanitizer.TrySanitize("http://a@b.vn/", out _, out _, allowHttp: true));
    }

    [Fact]
    public void An_address_longer_than_browsers_take_is_refused() =>
        Assert.False(UrlSanitizer.TrySanitize("/" + new string('a', UrlSanitizer.MaxLength), out _));

    [Fact]
    public void No_other_address_can_be_made() => Assert.Equal("", default(SafeUrl).Value);

    [Fact]
    public void What_a_browser_would_make_of_a_safe_address_has_a_safe_scheme()
    {
        var address = Gen.OneOf(Pieces).Array[1, 8].Select(string.Concat);

        address.Sample(
            written =>
            {
                if (!UrlSanitizer.TrySanitize(written, out var url)) return;
                var seen = new Url(new Url("https://cong.gov.vn/a/b/"), url.Value);
                Assert.Contains(seen.Scheme, (string[])["https", "mailto", "tel"]);
                Assert.True(seen.UserName is null or "", written);
                if (url.Form is UrlForm.Relative or UrlForm.Fragment) Assert.Equal("cong.gov.vn", seen.HostName);
            },
            iter: 100_000);
    }
}
