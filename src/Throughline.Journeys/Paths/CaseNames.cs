using Throughline.Journeys.Events;

namespace Throughline.Journeys.Paths;

/// <summary>What a case is called: the ticket; for an instance its first ticket, else its first customer identifier, else its number.</summary>
internal static class CaseNames
{
    /// <summary>Names a case by the log's index of one of its events.</summary>
    public static Func<int, string> Of(EventLog log, CaseUnit unit) =>
        unit == CaseUnit.Ticket
            ? at => log.Terms(Dimension.Ticket).Text(log.Codes(Dimension.Ticket)[at])
            : at => First(log, Dimension.Ticket, log.Instance[at])
                ?? First(log, Dimension.Customer, log.Instance[at])
                ?? $"instance {log.Instance[at] + 1}";

    private static string? First(EventLog log, Dimension dimension, int instance)
    {
        var (start, end) = log.Instances(instance);
        var codes = log.Codes(dimension);
        if (codes.IsEmpty) return null;
        foreach (var code in codes[start..end])
            if (code != 0) return log.Terms(dimension).Text(code);
        return null;
    }
}
