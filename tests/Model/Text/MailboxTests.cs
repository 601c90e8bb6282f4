using Portal.Model.Text;

namespace Portal.Tests.Model.Text;

public sealed class MailboxTests
{
    [Theory]
    [InlineData("vanphong@hanam.gov.vn")]
    [InlineData("Van.Phong_1+hoi-dap@mau.gov.vn")]
    public void Plain_addresses_are_taken(string address) => Assert.True(Mailbox.IsValid(address));

    [Theory]
    [InlineData("x%40evil.com?a=@bacninh.gov.vn")]
    [InlineData("x?cc=y@evil.com")]
    [InlineData("a@b@c.vn")]
    [InlineData("a b@c.vn")]
    [InlineData("\"a\"@c.vn")]
    [InlineData("a,b@c.vn")]
    [InlineData("a@[1.2.3.4]")]
    [InlineData("a@c")]
    [InlineData("@c.vn")]
    [InlineData("a@")]
    [InlineData("thư@c.vn")]
    [InlineData("")]
    public void What_could_lead_elsewhere_is_not(string address) => Assert.False(Mailbox.IsValid(address));
}
