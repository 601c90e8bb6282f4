using System.Text;
using Portal.Generator.Files.Svg;

namespace Portal.Tests.Generator.Files;

/// <summary>Only drawings that stand still and stand alone are published; what does not is named.</summary>
public sealed class SvgSubsetTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("<g onclick='x'/>", "'onclick' của <g>")]
    [InlineData("<g ONLOAD='x'/>", "'ONLOAD' của <g>")]
    [InlineData("<foreignObject/>", "<foreignObject>")]
    [InlineData("<a href='#x'/>", "<a>")]
    [InlineData("<image href='a.png'/>", "<image>")]
    [InlineData("<animate attributeName='x'/>", "<animate>")]
    [InlineData("<set attributeName='href' to='javascript:x'/>", "<set>")]
    [InlineData("<use href='https://example.com/a.svg#b'/>", "'href' của <use>")]
    [InlineData("<use x:href='data:image/svg+xml,x' xmlns:x='http://www.w3.org/1999/xlink'/>", "'x:href' của <use>")]
    [InlineData("<rect fill='url(https://example.com/a)'/>", "'fill' của <rect>")]
    [InlineData("<rect style='background:url( &quot;//example.com&quot; )'/>", "'style' của <rect>")]
    [InlineData("<rect style='fill:\\75rl(x)'/>", "'style' của <rect>")]
    [InlineData("<style>@import 'a.css';</style>", "<style>")]
    [InlineData("<style>rect{fill:url(a.svg#x)}</style>", "<style>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "<html>")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<h:script>")]
    [InlineData("<g xml:base='https://example.com/'/>", "'xml:base' của <g>")]
    [InlineData("<svg/>", "<svg>")]
    public void What_runs_moves_fetches_or_leads_away_is_named(string content, string named) => Assert.Contains(named, Refusal(content), StringComparison.Ordinal);

    [Theory]
    [InlineData("<?xml-stylesheet href='a.css'?><svg xmlns='http://www.w3.org/2000/svg'/>", "xml-stylesheet")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", "DOCTYPE")]
    [InlineData("<svg/>", "<svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>", "XML")]
    public void So_is_what_stands_around_the_drawing(string file, string named) => Assert.Contains(named, SvgSubset.Refusal(Encoding.UTF8.GetBytes(file))!.Vi, StringComparison.Ordinal);

    [Fact]
    public void A_plain_drawing_passes() => Assert.Null(SvgSubset.Refusal(Encoding.UTF8.GetBytes(
        "<?xml version='1.0' encoding='UTF-8'?><!-- sơ đồ --><svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9' xml:lang='vi'><title>Sơ đồ</title><style>rect{fill:red}</style>"
        + "<defs><linearGradient id='m'><stop offset='0'/></linearGradient><symbol id='s'><rect width='1' height='1' fill='url(#m)'/></symbol></defs><use xlink:href='#s'/><text>Một</text></svg>")));

    private static string Refusal(string content) => SvgSubset.Refusal(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>"))!.Vi;
}
