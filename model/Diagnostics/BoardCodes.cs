using static Portal.Model.Diagnostics.Severity;

namespace Portal.Model.Diagnostics;

/// <summary>What can be wrong with the editorial board.</summary>
public static class BoardCodes
{
    public static readonly DiagnosticCode NoDecision = new(
        "board-without-decision", Error,
        new("Ban Biên tập chưa ghi quyết định thành lập.", "The board records no decision that set it up."),
        new("Thêm 'decision: {{number: …, date: …, authority: …}}' vào board.yaml.", "Add 'decision: {{number: …, date: …, authority: …}}' to board.yaml."));

    public static readonly DiagnosticCode UnknownMember = new(
        "unknown-member", Error,
        new("Không có thành viên '{0}' trong Ban Biên tập.{1}", "The board has no member '{0}'.{2}"),
        new("Dùng một 'id' trong 'members'.", "Use an 'id' of 'members'."));

    public static readonly DiagnosticCode NoDuties = new(
        "board-member-duties", Error,
        new("Thành viên '{0}' của Ban Biên tập chưa được phân công nhiệm vụ.", "The board's member '{0}' has no duties."),
        new("Thêm 'duties: …' cho thành viên trong board.yaml.", "Add 'duties: …' to the member in board.yaml."));

    public static readonly DiagnosticCode NoPowers = new(
        "board-member-powers", Error,
        new("Thành viên '{0}' của Ban Biên tập chưa được giao quyền hạn.", "The board's member '{0}' has no powers."),
        new("Thêm 'powers: …' cho thành viên trong board.yaml.", "Add 'powers: …' to the member in board.yaml."));

    public static readonly DiagnosticCode WrongCount = new(
        "regulation-board-count", Error,
        new("Ban Biên tập có {0} người giữ vai trò '{1}', quy chế quy định {2}.", "The board has {0} in the role '{1}'; the regulation prescribes {3}."),
        new("Sửa 'members' trong board.yaml theo quyết định thành lập.", "Correct 'members' in board.yaml as the decision has them."));

    public static readonly DiagnosticCode WrongPosition = new(
        "regulation-board-position", Error,
        new("Chức danh '{0}' của thành viên '{1}' không đúng quy định: phải là {2}.", "The position '{0}' of the member '{1}' is not as prescribed: it must be {2}."),
        new("Sửa 'position' trong board.yaml theo quyết định thành lập.", "Correct 'position' in board.yaml as the decision has it."));

    public static readonly DiagnosticCode WrongFact = new(
        "regulation-board-fact", Error,
        new("Ban Biên tập ghi '{0}' là '{1}', quy chế quy định '{2}'.", "The board's '{0}' is '{1}'; the regulation prescribes '{2}'."),
        new("Sửa '{0}' trong board.yaml.", "Correct '{0}' in board.yaml."));

    public static IReadOnlyList<DiagnosticCode> All { get; } = [NoDecision, UnknownMember, NoDuties, NoPowers, WrongCount, WrongPosition, WrongFact];
}
