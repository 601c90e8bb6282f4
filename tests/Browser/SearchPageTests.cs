using System.Text;
using Portal.Tests.Support;

namespace Portal.Tests.Browser;

/// <summary>The search page as citizens use it, in a real browser, under a policy that lets nothing run but the portal's own script.</summary>
[Trait("Needs", "Chromium")]
[Collection(SharingRealPortals.Name)]
public sealed class SearchPageTests(RealPortals portals)
{
    private const string Status = "document.getElementById('tinh-hinh').textContent";
    private const string Titles = "[...document.querySelectorAll('#muc .card-title')].map(t => t.textContent).join('|')";

    /// <summary>There are results, and no portal below is still to add its own.</summary>
    private const string Shown = "document.querySelectorAll('#ket-qua:not([aria-busy]) #muc li').length > 0";

    [Fact]
    [Requirement("HN-3.1/3")]
    public async Task Ha_nam_finds_Hà_Nam_from_any_page_by_keyboard_only()
    {
        using var served = Serve("hanam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("hanam", "/"));

        await page.TabToAsync(".site-search input");
        await page.TypeAsync("ha nam");
        await page.EnterAsync();
        await page.UntilAsync($"location.pathname === '/tim-kiem/' && {Shown}");
        Assert.Contains("Hà Nam", await page.AskAsync("[...document.querySelectorAll('#muc mark')].map(m => m.textContent).join('|')"), StringComparison.Ordinal);
        var target = await page.AskAsync("document.querySelector('#muc a').pathname");
        await page.TabToAsync("#muc a");
        await page.EnterAsync();

        await page.UntilAsync($"location.pathname === '{target}'");
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Facets_pages_and_order_stand_in_the_address_and_come_back_from_it()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/?q=quyet+dinh&cong-con=0"));
        await page.UntilAsync(Shown);
        var all = await page.AskAsync(Status);

        await page.AskAsync("document.querySelector('[data-facet=loai] summary').click()");
        await page.UntilAsync("document.querySelector('[data-facet=loai] input')");
        var (label, count) = (await page.AskAsync("document.querySelector('[data-facet=loai] input').value"), await page.AskAsync("document.querySelector('[data-facet=loai] .quiet').textContent.replace(/\\D/g, '')"));
        await page.TabToAsync("[data-facet=loai] input");
        await page.PressAsync(" ", 32, " ");
        await page.UntilAsync($"{Status}.startsWith('{count} ')");
        Assert.Equal($"?q=quyet+dinh&cong-con=0&loai={label}", await page.AskAsync("location.search"));
        Assert.Equal(label, await page.AskAsync("document.activeElement.value"));

        await page.AskAsync("history.back()");
        await page.UntilAsync($"{Status} === '{all}'");
        await page.GoAsync(served.At("bacninh", $"/tim-kiem/?q=quyet+dinh&cong-con=0&loai={label}&sap-xep=ngay"));
        await page.UntilAsync($"{Status}.startsWith('{count} ') && document.querySelector('[data-facet=loai] input:checked')");
        var days = (await page.AskAsync("[...document.querySelectorAll('#muc time')].map(t => t.dateTime).join()")).Split(',');
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Empty(page.Faults);
    }

    [Fact]
    [Requirement("BN-9.1/1")]
    public Task A_term_of_a_component_portal_is_found_from_the_province_and_says_whose_it_is() =>
        FindsBelow("bacninh", "bacninh-hoalongmau");

    [Fact]
    [Requirement("YT-7.5.a")]
    public Task A_term_of_a_commune_is_found_from_the_district() => FindsBelow("yenthe", "yenthe-xuanluong");

    [Theory]
    [InlineData("yenthe")]
    [InlineData("bacninh")]
    [Requirement("YT-4.4.e/2")]
    public async Task The_document_finder_finds_by_number_and_year_that_document_only(string tenant)
    {
        using var served = Serve(tenant);
        var (number, title, _) = Documents(tenant)[0];
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At(tenant, $"/tim-kiem/tra-cuu/?cong-con=0&so={Uri.EscapeDataString(number)}"));
        await page.UntilAsync(Shown);

        Assert.Equal(title, await page.AskAsync(Titles));
        var (year, own) = Documents(tenant).GroupBy(d => d.Issued[..4]).Select(g => (g.Key, g.ToList())).MinBy(g => g.Item2.Count);
        await page.GoAsync(served.At(tenant, $"/tim-kiem/tra-cuu/?cong-con=0&tu-ngay={year}-01-01&den-ngay={year}-12-31&so={Uri.EscapeDataString(own[0].Number)}"));
        await page.UntilAsync($"{Titles} === {System.Text.Json.JsonSerializer.Serialize(own[0].Title)}");
        Assert.Empty(page.Faults);
    }

    [Fact]
    [Requirement("NA-5.4")]
    public async Task Documents_of_one_unit_are_found_by_its_name()
    {
        using var served = Serve("nghean");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("nghean", "/tim-kiem/tra-cuu/"));
        await page.UntilAsync(Shown);
        await page.AskAsync("document.querySelector('[data-facet=don-vi]').open = true");
        await page.UntilAsync("document.querySelector('[data-facet=don-vi] input')");
        var (unit, count) = (await page.AskAsync("document.querySelector('[data-facet=don-vi] li span').textContent"), await page.AskAsync("document.querySelector('[data-facet=don-vi] .quiet').textContent.replace(/\\D/g, '')"));

        await page.AskAsync("document.querySelector('[data-facet=don-vi] input').click()");

        await page.UntilAsync($"{Status}.startsWith('{count} ')");
        var found = (await page.AskAsync("[...document.querySelectorAll('#muc a')].map(a => a.pathname).join('|')")).Split('|');
        Assert.All(found, path => Assert.Contains(unit, portals.Pages("nghean")[path[1..] + "index.html"].Body!.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task The_document_finder_finds_by_days_of_issue()
    {
        using var served = Serve("bacninh");
        var documents = Documents("bacninh");
        var day = documents.Select(d => d.Issued).Order(StringComparer.Ordinal).ElementAt(documents.Count / 2);
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At("bacninh", $"/tim-kiem/tra-cuu/?cong-con=0&tu-ngay={day}&den-ngay={day}"));
        await page.UntilAsync(Shown);

        Assert.Equal(documents.Where(d => d.Issued == day).Select(d => d.Title).Order(StringComparer.Ordinal), (await page.AskAsync(Titles)).Split('|').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("😀 Привет 漢字 \" %00 </script>")]
    [InlineData("\"")]
    public async Task Hostile_queries_are_words_like_others(string query)
    {
        using var served = Serve("songlam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("songlam", "/tim-kiem/?q=" + Uri.EscapeDataString(query)));

        await page.UntilAsync("document.title.length > 0 && document.getElementById('tu-khoa').value.length > 0");

        Assert.Equal("0", await page.AskAsync("document.querySelectorAll('main img, main script').length"));
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task A_query_of_a_hundred_thousand_letters_is_cut_not_refused()
    {
        using var served = Serve("songlam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("songlam", "/tim-kiem/"));

        await page.AskAsync("(() => { const box = document.getElementById('tu-khoa'); box.value = 'tỉnh '.repeat(20000); box.dispatchEvent(new Event('input', { bubbles: true })); })()");
        await page.UntilAsync(Shown);

        Assert.Empty(page.Faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_part_of_the_index_that_is_missing_or_damaged_is_said_and_can_be_asked_for_again(bool isMissing)
    {
        using var served = Serve("songlam");
        var path = (string p) => p.Contains("/s", StringComparison.Ordinal) && p.EndsWith(".bin", StringComparison.Ordinal);
        if (isMissing) served.IsMissing = path;
        else served.Instead = p => path(p) ? Encoding.UTF8.GetBytes("<!doctype html>") : null;
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("songlam", "/tim-kiem/?q=t%E1%BB%89nh&cong-con=0"));
        await page.UntilAsync("!document.getElementById('su-co').hidden && document.getElementById('su-co').innerText.includes('chỉ mục')");

        (served.IsMissing, served.Instead) = (_ => false, _ => null);
        await page.AskAsync("document.querySelector('#su-co button').click()");

        await page.UntilAsync(Shown);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Without_a_connection_that_is_said_and_the_search_goes_on_once_there_is_one()
    {
        using var served = Serve("songlam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("songlam", "/tim-kiem/"));
        await page.SendAsync("Network.enable");
        await page.SendAsync("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = -1, uploadThroughput = -1 });

        await page.TabToAsync("#tu-khoa");
        await page.TypeAsync("tỉnh");
        await page.UntilAsync($"{Status} === 'Không có kết nối mạng.' && !document.getElementById('su-co').hidden");
        await page.SendAsync("Network.emulateNetworkConditions", new { offline = false, latency = 0, downloadThroughput = -1, uploadThroughput = -1 });
        await page.TabToAsync("#su-co button");
        await page.EnterAsync();

        await page.UntilAsync(Shown);
        Assert.Empty(page.Faults);
    }

    [Theory]
    [InlineData("s")]
    [InlineData("c")]
    [InlineData("ngay")]
    public async Task A_portal_below_whose_index_is_damaged_is_named_and_the_others_are_searched(string file)
    {
        using var served = Serve("songlam");
        served.Instead = path => path.Contains($"{Build("songlam-phuvan")}/{file}", StringComparison.Ordinal) ? "[[]]"u8.ToArray() : null;
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At("songlam", $"/tim-kiem/?q=%22ph%C3%BA+v%C3%A2n%22{(file == "ngay" ? "&sap-xep=ngay" : "")}"));

        await page.UntilAsync($"{Shown} && {Status}.includes('Chưa tìm được ở: {portals.Repository.Find("songlam-phuvan")!.ShortTitle.Vi}')");
        Assert.Empty(page.Faults);
    }

    [Theory]
    [InlineData("/tim-kiem/?cong-con=0&q=quyet+dinh")]
    [InlineData("/tim-kiem/")]
    [InlineData("/tim-kiem/tra-cuu/?cong-con=0")]
    public async Task The_root_of_the_index_is_asked_for_once_and_by_the_page_itself(string path)
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        var (initiators, said) = (new System.Collections.Concurrent.ConcurrentQueue<string>(), new System.Collections.Concurrent.ConcurrentQueue<string>());
        page.Heard = (name, parameters) =>
        {
            if (name == "Network.requestWillBeSent" && parameters["request"]!["url"]!.GetValue<string>() == served.At("bacninh", "/tim-kiem/goc.json"))
                initiators.Enqueue(parameters["initiator"]!["type"]!.GetValue<string>());
            if (name is "Log.entryAdded" or "Runtime.consoleAPICalled" && parameters.ToJsonString() is var text && text.Contains("preload", StringComparison.Ordinal)) said.Enqueue(text);
        };
        await page.SendAsync("Network.enable");

        await page.GoAsync(served.At("bacninh", path));
        await page.UntilAsync(path == "/tim-kiem/" ? "performance.getEntriesByName(location.origin + '/tim-kiem/goc.json').length > 0" : Shown);
        // Chromium complains of what was preloaded in vain some seconds after a page is there.
        await Task.Delay(5000);

        Assert.Equal(["parser"], initiators);
        Assert.Empty(said);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task A_citizen_whose_query_has_a_word_too_many_is_helped_and_told()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At("bacninh", "/tim-kiem/?cong-con=0&q=quyet+dinh+qqqzzz"));
        await page.UntilAsync($"{Shown} && !document.getElementById('y-hoi').hidden");

        Assert.StartsWith("Không có trang nào có đủ các từ. Đang xem kết quả khi bỏ bớt: “qqqzzz”.", await page.AskAsync("document.getElementById('y-hoi').textContent"), StringComparison.Ordinal);
        await page.AskAsync("document.querySelector('#y-hoi a').click()");
        await page.UntilAsync($"location.search.includes('dung=1') && {Status}.includes('qqqzzz') && document.getElementById('ket-qua').offsetHeight === 0");
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task What_is_in_memory_is_searched_at_once_without_waiting_for_more_letters()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/?cong-con=0&q=quyet+dinh"));
        await page.UntilAsync(Shown);
        var all = await page.AskAsync(Status);
        var type = (string text) => $"(() => {{ const box = document.getElementById('tu-khoa'); box.value = '{text}'; box.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()";
        await page.AskAsync(type("quyet"));
        await page.UntilAsync($"{Shown} && {Status} !== '{all}'");

        await page.AskAsync("globalThis.setTimeout = () => 0");
        await page.AskAsync(type("quyet dinh"));

        await page.UntilAsync($"{Shown} && {Status} === '{all}'");
        Assert.Empty(page.Faults);
    }

    [Theory]
    [InlineData("document.querySelector('#muc a').addEventListener('click', event => event.preventDefault()); document.querySelector('#muc a').click()")]
    [InlineData("dispatchEvent(new PageTransitionEvent('pagehide'))")]
    public async Task Whoever_leaves_while_she_types_comes_back_to_what_she_typed(string leave)
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/?cong-con=0&q=quyet+dinh"));
        await page.UntilAsync($"{Shown} && document.querySelector('#muc a')");

        var address = await page.AskAsync($"(() => {{ globalThis.setTimeout = () => 0; const box = document.getElementById('tu-khoa'); box.value = 'quyet'; box.dispatchEvent(new Event('input', {{ bubbles: true }})); const before = location.search; {leave}; return before + ' ' + location.search; }})()");

        Assert.Equal("?cong-con=0&q=quyet+dinh ?cong-con=0&q=quyet", address);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task What_would_keep_few_words_of_a_query_is_offered_not_shown()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At("bacninh", "/tim-kiem/?cong-con=0&q=quyet+dinh+qqqzzz+zzzqqq+qqqxxx"));
        await page.UntilAsync("!document.getElementById('y-hoi').hidden && document.getElementById('ket-qua').offsetHeight === 0");
        await page.AskAsync("document.querySelector('#y-hoi a').click()");

        await page.UntilAsync($"{Shown} && document.getElementById('tu-khoa').value === 'quyet dinh'");
        Assert.Empty(page.Faults);
    }

    [Theory]
    [InlineData("/tim-kiem/?cong-con=0&q=qqqzzz")]
    [InlineData("/tim-kiem/tra-cuu/?cong-con=0&q=qqqzzz")]
    [InlineData("/tim-kiem/")]
    public async Task Where_nothing_is_found_nothing_can_be_narrowed_or_sorted(string path)
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At("bacninh", path));
        if (path.Contains('?')) await page.UntilAsync("!document.getElementById('goi-y').hidden");

        Assert.Equal("0,0,0", await page.AskAsync("['ket-qua', 'danh-sach', 'sap-xep'].map(id => document.getElementById(id).offsetHeight).join()"));
    }

    [Fact]
    public async Task The_two_days_of_the_finder_stand_side_by_side_on_a_phone()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync(360);

        await page.GoAsync(served.At("bacninh", "/tim-kiem/tra-cuu/"));

        Assert.Equal("true", await page.AskAsync("(([from, until]) => from.top === until.top && from.left < until.left)(['tu-ngay', 'den-ngay'].map(id => document.getElementById(id).getBoundingClientRect()))"));
    }

    [Fact]
    public async Task A_passage_of_the_page_is_shown_where_the_card_lacks_the_words()
    {
        using var served = Serve("hanam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("hanam", "/tim-kiem/?q=t%E1%BB%89nh+H%C3%A0+Nam&cong-con=0"));

        await page.UntilAsync("[...document.querySelectorAll('#muc .card-summary')].some(s => s.textContent.includes('…') && s.querySelector('mark'))");

        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task What_is_not_found_comes_with_help_and_can_be_saved()
    {
        using var served = Serve("songlam");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("songlam", "/tim-kiem/?q=qqqzzz+khongco"));

        await page.UntilAsync("!document.getElementById('goi-y').hidden");

        Assert.Contains("qqqzzz khongco", await page.AskAsync(Status), StringComparison.Ordinal);
        Assert.Equal("false", await page.AskAsync("document.getElementById('xuat').disabled"));
    }

    [Fact]
    public async Task Without_scripts_the_form_leads_to_lists_that_can_be_used()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.WithoutScriptsAsync();

        await page.GoAsync(served.At("bacninh", "/tim-kiem/?q=quy+hoach"));

        Assert.Equal("true", await page.AskAsync("document.querySelectorAll('.directory h3 a').length > 5 && document.getElementById('ket-qua').hidden"));
        Assert.Equal("true", await page.AskAsync("document.querySelector('noscript') !== null && document.querySelector('main form[role=search]').method === 'get'"));
    }

    [Fact]
    public async Task Without_scripts_documents_are_found_by_form_and_year_from_the_box_of_any_page()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.WithoutScriptsAsync();
        await page.GoAsync(served.At("bacninh", "/gioi-thieu/"));

        await page.TabToAsync(".site-search input");
        await page.TypeAsync("quy hoạch");
        await page.EnterAsync();
        await page.UntilAsync("location.pathname === '/tim-kiem/' && document.readyState === 'complete'");
        Assert.Equal("true", await page.AskAsync("document.querySelector('#danh-muc + p a') !== null && document.querySelector('noscript p').offsetHeight > 0"));
        await page.TabToAsync("main a[href=\"/tim-kiem/tra-cuu/\"]");
        await page.EnterAsync();
        await page.UntilAsync("location.pathname === '/tim-kiem/tra-cuu/' && document.readyState === 'complete'");
        await page.TabToAsync("main a[href^=\"/van-ban/issued/\"]");
        await page.EnterAsync();

        await page.UntilAsync("location.pathname.startsWith('/van-ban/issued/') && document.querySelectorAll('.cards a').length > 0");
    }

    [Theory]
    [InlineData("/", "searchbox")]
    [InlineData("/tim-kiem/?q=tinh", "searchbox")]
    [InlineData("/tim-kiem/tra-cuu/", "searchbox")]
    public async Task Every_control_has_a_name_in_the_accessibility_tree(string path, string role)
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", path));
        if (path.Length > 1) await page.UntilAsync(Shown);

        var nodes = await page.TreeAsync();

        Assert.Contains(nodes, n => n.Role == role);
        Assert.Contains(nodes, n => n is { Role: "search", Name.Length: > 0 });
        Assert.DoesNotContain(nodes, n => n.Role is "searchbox" or "textbox" or "button" or "checkbox" or "link" or "navigation" && n.Name.Length == 0);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_screen_and_the_box_can_be_hit_with_a_thumb(int width)
    {
        using var served = Serve("yenthe");
        await using var page = await ChromiumPage.OpenAsync(width);
        foreach (var path in (string[])["/", "/tim-kiem/?q=tinh", "/tim-kiem/tra-cuu/"])
        {
            await page.GoAsync(served.At("yenthe", path));
            if (path.Length > 1) await page.UntilAsync(Shown);

            Assert.Equal("true", await page.AskAsync($"document.documentElement.scrollWidth <= {width}"));
            Assert.Equal("true", await page.AskAsync("[...document.querySelectorAll('form[role=search] :is(input, button)')].every(e => e.getBoundingClientRect().height >= 44)"));
        }
    }

    [Fact]
    public async Task The_number_of_results_is_announced_in_one_and_the_same_live_region()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/"));
        var region = Assert.Single(await page.TreeAsync(), n => n.Role == "status");
        Assert.Equal("polite", region.Live);

        foreach (var more in (string[])["quy hoach", " dat"])
        {
            await page.TabToAsync("#tu-khoa");
            await page.TypeAsync(more);
            await page.UntilAsync($"{Shown} && document.title.includes('{more.Trim()}')");
            var said = await page.AskAsync(Status);
            var tree = await page.TreeAsync(nodes => nodes.Any(n => n.Role == "StaticText" && n.Name == said));

            Assert.Equal(region.Element, Assert.Single(tree, n => n.Role == "status").Element);
            Assert.Contains(tree, n => n.Role == "StaticText" && n.Name == said);
            Assert.Matches("^[0-9.]+ kết quả", said);
        }
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Results_are_a_list_of_headings_with_links_for_those_who_do_not_see_them()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/?q=quyet+dinh"));
        await page.UntilAsync(Shown);

        var titles = (await page.AskAsync(Titles)).Split('|');
        var tree = await page.TreeAsync(nodes => titles.All(title => nodes.Any(n => n.Role == "link" && n.Name == title)));

        Assert.Equal(10, titles.Length);
        Assert.All(titles, title => Assert.Contains(tree, n => n.Role == "heading" && n.Name == title));
        Assert.All(titles, title => Assert.Contains(tree, n => n.Role == "link" && n.Name == title));
        Assert.True(tree.Count(n => n.Role == "listitem") >= titles.Length);
        Assert.Contains(tree, n => n.Role == "heading" && n.Name == "Kết quả");
        Assert.Single(tree, n => n.Role == "main");
    }

    [Fact]
    public async Task Narrowing_order_pages_and_results_are_reached_by_keyboard_alone()
    {
        using var served = Serve("bacninh");
        await using var page = await ChromiumPage.OpenAsync();
        await page.GoAsync(served.At("bacninh", "/tim-kiem/?q=quyet+dinh"));
        await page.UntilAsync(Shown);

        await page.TabToAsync("[data-facet=nam] summary");
        await page.PressAsync(" ", 32, " ");
        await page.UntilAsync("document.querySelector('[data-facet=nam] input')");
        await page.TabToAsync("[data-facet=nam] input");
        await page.PressAsync(" ", 32, " ");
        await page.UntilAsync("location.search.includes('nam=') && document.activeElement.checked");
        await page.TabToAsync("#bo-loc");
        await page.EnterAsync();
        await page.UntilAsync("!location.search.includes('nam=') && document.activeElement.id === 'tu-khoa'");
        await page.TabToAsync("#sap-xep a[data-sort=ngay]");
        await page.EnterAsync();
        await page.UntilAsync("document.querySelector('#sap-xep [aria-current]')?.dataset.sort === 'ngay'");
        await page.TabToAsync("#phan-trang a");
        await page.EnterAsync();
        await page.UntilAsync("location.search.includes('trang=2') && document.activeElement.id === 'danh-sach'");
        await page.TabToAsync("#muc a");
        await page.EnterAsync();

        await page.UntilAsync("!location.pathname.startsWith('/tim-kiem/')");
        Assert.Empty(page.Faults);
    }

    private async Task FindsBelow(string above, string below)
    {
        using var served = Serve(above, below);
        var item = portals.Repository.Find(below)!;
        var title = portals.ItemPaths(below).Select(p => portals.Pages(below)[p]).Select(p => p.QuerySelector("h1")!.TextContent.Trim()).First(t => t.Split(' ').Length > 5);
        await using var page = await ChromiumPage.OpenAsync();

        await page.GoAsync(served.At(above, $"/tim-kiem/?q={Uri.EscapeDataString($"\"{title}\"")}"));

        await page.UntilAsync($"[...document.querySelectorAll('#muc li')].some(i => i.querySelector('.badge-portal')?.textContent === '{item.ShortTitle.Vi}' && i.querySelector('a').origin === '{served.At(below, "")}')");
        Assert.Empty(page.Faults);
        await page.GoAsync(served.At(below, "/tim-kiem/?q=thong+bao"));
        await page.UntilAsync($"[...document.querySelectorAll('[data-same-query]')].some(a => a.href.startsWith('{portals.Repository.Find(above)!.CanonicalHost.Origin}/tim-kiem/?q=thong'))");
    }

    /// <summary>The portals asked for, and every one under them, so that none of their indexes is missing.</summary>
    private ServedPortals Serve(params string[] tenants) => new(portals.Repository.Tenants
        .Where(t => t.Lineage.Any(above => tenants.Contains(above.Id)))
        .Select(t => (t.Id, portals.Result.Portals.First(p => p.Tenant == t.Id).Folder, t.CanonicalHost.Origin)));

    /// <summary>The documents of a portal as its own records state them.</summary>
    private List<(string Number, string Title, string Issued)> Documents(string tenant)
    {
        using var site = System.Text.Json.JsonDocument.Parse(portals.Text(tenant, $"tim-kiem/{Build(tenant)}/so.json"));
        var cards = Directory.EnumerateFiles(Path.Combine(portals.Result.Portals.First(p => p.Tenant == tenant).Folder, "tim-kiem", Build(tenant)), "c*.json")
            .OrderBy(f => int.Parse(Path.GetFileNameWithoutExtension(f)[1..], System.Globalization.CultureInfo.InvariantCulture))
            .SelectMany(f => System.Text.Json.JsonDocument.Parse(File.ReadAllText(f)).RootElement.EnumerateArray()).ToList();
        return
        [
            .. site.RootElement.EnumerateArray().Index().Where(d => d.Item.ValueKind == System.Text.Json.JsonValueKind.Array && !cards[d.Index][0].GetString()!.StartsWith("/en/", StringComparison.Ordinal))
                .Select(d => (d.Item[0].GetString()!, cards[d.Index][1].GetString()!, d.Item[1].GetString()!)),
        ];
    }

    private string Build(string tenant)
    {
        using var root = System.Text.Json.JsonDocument.Parse(portals.Text(tenant, "tim-kiem/goc.json"));
        return root.RootElement.GetProperty("build").GetString()!;
    }
}
