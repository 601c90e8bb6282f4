namespace Portal.Tests.Generator.Write;

/// <summary>Pages that the output gate accepts, to be changed by the tests.</summary>
internal static class GatePages
{
    public const string Plain =
        """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <title>Trang</title>
        </head>
        <body>
        <main>
        <h1>Trang</h1>
        <p>Nội dung</p>
        </main>
        </body>
        </html>

        """;

    /// <summary>A page with a bit of everything that themes use.</summary>
    public const string Rich =
        """
        <!doctype html>
        <html lang="vi" data-theme="base">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Quy chế &amp; biểu mẫu</title>
        <link rel="canonical" href="https://tinh.gov.vn/van-ban/">
        <link rel="alternate" hreflang="en" href="/en/van-ban/">
        <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
        <meta name="DC.title" content="Quy chế">
        <link rel="stylesheet" href="/assets/base.css" integrity="sha384-x">
        <script src="/assets/base.js" defer></script>
        <script type="application/ld+json">{"@type":"Article","name":"A & B > C"}</script>
        </head>
        <body class="page">
        <a class="skip" href="#noi-dung">Bỏ qua</a>
        <header><p><a href="/" aria-label="Trang chủ"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M0 0h24"/></svg></a></p>
        <nav aria-labelledby="ten"><h2 id="ten">Mục lục</h2><ul><li><a href="/a/?b=1&amp;c=2">A</a><ul><li>B</li></ul></li><li>C</li></ul></nav>
        <form action="/tim-kiem/" method="get"><label for="q">Tìm</label> <input id="q" name="q" type="search" required />
        <select name="loai"><optgroup label="Loại"><option value="1" selected>Một</option><option>Hai</option></optgroup></select>
        <textarea name="ghi-chu">a &lt; b</textarea><button type="submit">Tìm</button></form></header>
        <main id="noi-dung" tabindex="-1">
        <h1>Quy chế</h1>
        <dl><div><dt>Số</dt><dd>96/QĐ-UBND</dd></div><div><dt>Ngày</dt><dd><time datetime="2026-01-02">02/01/2026</time></dd></div></dl>
        <p>Theo <a href="https://chinhphu.vn/" rel="external noopener"><em>luật <strong>mới</strong></em></a>, gọi <a href="tel:19001234">1900&nbsp;1234</a>.<br>Hết</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1">
        <table><caption>Số liệu</caption><colgroup><col span="2"></colgroup>
        <thead><tr><th scope="col">Năm</th><th scope="col">Số</th></tr></thead>
        <tbody><tr><td>2025</td><td><p>1</p></td></tr></tbody></table></div>
        <figure><picture><source srcset="/a.webp 1x, /b.webp 2x" type="image/webp"><img src="/a.png" alt="" width="1" height="1" loading="lazy"></picture><figcaption>Hình</figcaption></figure>
        <figure><video controls preload="none" src="/a.mp4" aria-label="A" poster="/a.png" width="16" height="9"><track kind="captions" src="/a.vtt" srclang="vi" label="Tiếng Việt"></video><audio controls preload="none" src="/a.mp3"></audio></figure>
        <details open><summary>Thêm</summary><pre><code>if (a &lt; b) { }</code></pre></details>
        <h2>Điều 1</h2><h3>Khoản 1</h3><h2>Điều 2</h2>
        <noscript><p>Không có JavaScript</p></noscript>
        </main>
        <footer><small>&copy; 2026</small></footer>
        </body>
        </html>

        """;

    /// <summary>The plain page with something in the place of its paragraph.</summary>
    public static string With(string content) => Plain.Replace("<p>Nội dung</p>", content, StringComparison.Ordinal);

    /// <summary>The plain page with something more in its head.</summary>
    public static string WithHead(string content) => Plain.Replace("</head>", content + "</head>", StringComparison.Ordinal);
}
