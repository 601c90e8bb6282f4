using Portal.Model.Diagnostics;
using Portal.Model.Tenants;
using Portal.Model.Yaml;

namespace Portal.Tests.Model.Tenants;

public sealed class BoardReaderTests
{
    [Fact]
    public void Every_key_of_a_board_is_read()
    {
        var diagnostics = new DiagnosticBag();
        var board = Read("""
            decision: {number: 15/QĐ-VP, date: 2021-04-05, authority: Chánh Văn phòng, title: Thành lập Ban Biên tập}
            standing: van-phong
            concurrent: true
            working-rules: {number: 16/QĐ-BBT, date: 2021-05-01, title: Quy chế làm việc}
            internal-regulations: [{title: Quy chế phối hợp, number: 17/QĐ, date: 2021-06-01}]
            owner-head: {position: Chủ tịch, unit: van-phong}
            manager-head: {position: Giám đốc}
            members:
              - {id: truong-ban, role: head, position: Chánh Văn phòng, unit: van-phong, duties: Chỉ đạo, powers: Duyệt, sections: [tin-tuc], leader: true}
            delegates: [{member: truong-ban, from: 2025-01-01, until: 2025-12-31, basis: 18/QĐ}]
            technical-admins: [{position: Chuyên viên, unit: van-phong}]
            content-admins: [{position: Chuyên viên}]
            publishers: [{position: Biên tập viên}]
            workflow: [{key: check, title: Kiểm tra, role: member}]
            """, diagnostics);

        Assert.Empty(diagnostics.Sorted().Select(d => d.Message("en")));
        Assert.Equal(("Chánh Văn phòng", "van-phong", true), (board.Decision!.Authority, board.Standing, board.IsConcurrent));
        Assert.Equal((BoardRoles.Head, true), (board.Members[0].Role, board.Members[0].IsLeader));
        Assert.Equal((1, 1, 1, 1, 1, 1), (board.InternalRegulations.Count, board.Delegates.Count, board.TechnicalAdmins.Count, board.ContentAdmins.Count, board.Publishers.Count, board.Workflow.Count));
    }

    [Fact]
    public void A_decision_names_who_took_it()
    {
        var diagnostics = new DiagnosticBag();

        Read("decision: {number: 15/QĐ-VP}", diagnostics);

        Assert.Equal("missing-key", Assert.Single(diagnostics.Sorted()).Code.Id);
    }

    private static Board Read(string text, DiagnosticBag diagnostics) =>
        BoardReader.Read(YamlReader.Read(text, "board.yaml", 1, YamlBudget.Settings, diagnostics)!, diagnostics);
}
