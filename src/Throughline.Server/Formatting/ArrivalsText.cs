using Throughline.Journeys.Metrics.Arrivals;

namespace Throughline.Server.Formatting;

/// <summary>When contacts come, in words.</summary>
public static class ArrivalsText
{
    /// <summary>How many there are, by whose clock, and where they swell.</summary>
    public static string Of(ArrivalTable arrivals)
    {
        if (arrivals.Total == 0) return "No contact is known: import tickets, calls or chats with their times.";
        return $"{FigureText.Count(arrivals.Total, "contact")} {Spread(arrivals)}";
    }

    /// <summary>By whose clock they come, and where they swell.</summary>
    public static string Spread(ArrivalTable arrivals)
    {
        var peaks = arrivals.Cells.Where(cell => cell.IsPeak).ToList();
        var swell = peaks.Count == 0
            ? "no hour stands out"
            : "more than the day and the hour explain: " + string.Join(", ", peaks.Select(cell => $"{cell.Day} {cell.Hour}:00 ({FigureText.Count(cell.Count)} for {FigureText.Count(Math.Round(cell.Expected))})"));
        return $"by weekday and hour, {arrivals.Zone}; {swell}.";
    }
}
