using Portal.Model.Calendar;

namespace Portal.Tests.Model.Calendar;

public sealed class VietnamTimeTests
{
    private static readonly DateTimeOffset Evening = new(2025, 3, 4, 20, 30, 0, TimeSpan.Zero);

    [Fact]
    public void An_instant_is_shown_by_the_clock_of_Vietnam()
    {
        Assert.Equal("05/03/2025", VietnamTime.Date(Evening));
        Assert.Equal("03:30", VietnamTime.Time(Evening));
        Assert.Equal("2025-03-05T03:30:00+07:00", VietnamTime.Iso(Evening));
    }

    [Fact]
    public void A_day_begins_at_midnight_in_Vietnam()
    {
        Assert.Equal(new DateOnly(2025, 3, 5), VietnamTime.DayOf(Evening));
        Assert.Equal("2025-03-04T17:00:00", $"{VietnamTime.StartOf(new(2025, 3, 5)).UtcDateTime:yyyy-MM-ddTHH:mm:ss}");
    }

    [Theory]
    [InlineData("2025-03-05T03:30:00+07:00")]
    [InlineData("2025-03-05T03:30+07:00")]
    [InlineData("2025-03-04T20:30:00Z")]
    [InlineData("2025-03-04T15:30:00-05:00")]
    public void A_time_with_its_offset_is_read(string text)
    {
        Assert.Equal(Evening, VietnamTime.Parse(text));
        Assert.Equal(VietnamTime.Offset, VietnamTime.Parse(text)!.Value.Offset);
    }

    [Theory]
    [InlineData("2025-03-05T03:30:00")]
    [InlineData("2025-03-05")]
    [InlineData("05/03/2025 03:30")]
    [InlineData("2025-02-30T03:30:00+07:00")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("")]
    public void Anything_else_is_no_time(string text) => Assert.Null(VietnamTime.Parse(text));
}
