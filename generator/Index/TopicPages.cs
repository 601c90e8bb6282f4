using Portal.Model.Text;
using Portal.Rendering.Views;

namespace Portal.Generator.Index;

/// <summary>A page for each topic that an item has, and one that lists them.</summary>
internal static class TopicPages
{
    public static IEnumerable<Output> Make(SitePages pages)
    {
        var byTopic = pages.Items.SelectMany(item => item.Topics.Distinct().Select(topic => (topic, item))).ToLookup(t => t.topic, t => t.item);
        var topics = pages.Site.Repository.Catalogue.Topics.Where(t => byTopic.Contains(t.Key)).OrderBy(t => t.Label.In(pages.Language), VietnameseOrder.Names).ToList();
        var (title, url) = (pages.Word("topics"), pages.View.TopicsUrl);

        yield return new PageOutput(Addresses.File(url), () =>
        {
            var entries = topics.Select(t => new DirectoryEntry(t.Label.In(pages.Language), $"{url}{t.Key}/", $"{byTopic[t.Key].Count()}"));
            var view = new DirectoryView(pages.Trail(title), title, pages.Word("topics_intro"), [new DirectoryGroup("", null, [.. entries])]);
            return pages.Page(pages.Facts(title, pages.Word("topics_intro"), url), "directory", view);
        });
        foreach (var topic in topics)
        {
            var name = topic.Label.In(pages.Language);
            var trail = pages.Trail(name);
            var view = new ListView(
                trail with { Trail = [.. trail.Trail, new Link(title, url)] }, name, $"{pages.Word("topic_of")}: {name}", 0, "cards", [], null, [], null, []);
            var list = new ItemList($"{url}{topic.Key}/", "list", "", ListPages.DefaultSize, ItemOrdering.ByNewest(pages.Site, byTopic[topic.Key]), view);
            foreach (var output in ListPages.Make(pages, list)) yield return output;
        }
    }
}
