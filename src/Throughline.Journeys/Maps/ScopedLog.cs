using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>Limits a log to the instances of a journey.</summary>
public static class ScopedLog
{
    /// <summary>
    /// The instances with an event whose reference in the scope's dimension has one of its values, whole and in order;
    /// the value "" stands for instances without any reference in the dimension. Customers and instances are numbered anew, in the same order.
    /// </summary>
    public static EventLog Of(EventLog log, JourneyScope? scope) => scope is null ? log : Keep(log, Chosen(log, scope));

    private static bool[] Chosen(EventLog log, JourneyScope scope)
    {
        if (!Enum.TryParse<Dimension>(scope.Dimension, ignoreCase: true, out var dimension))
            throw new WorkspaceException(Problem.BadMapping, $"The journey's scope names the dimension '{scope.Dimension}', which does not exist. Use one of: {string.Join(", ", Dimensions.All)}.");
        var wanted = new bool[log.Terms(dimension).Count + 1];
        foreach (var value in scope.Values) wanted[log.Terms(dimension).Find(value)] |= value.Length == 0 || log.Terms(dimension).Find(value) != 0;
        var chosen = new bool[log.InstanceCount];
        for (var instance = 0; instance < chosen.Length; instance++) chosen[instance] = HasAny(log, dimension, wanted, instance);
        return chosen;
    }

    private static bool HasAny(EventLog log, Dimension dimension, bool[] wanted, int instance)
    {
        var (start, end) = log.Instances(instance);
        var hasReference = false;
        for (var i = start; i < end; i++)
        {
            var code = Code(log, dimension, i);
            hasReference |= code != 0;
            if (code != 0 && wanted[code]) return true;
        }

        return !hasReference && wanted[0];
    }

    private static int Code(EventLog log, Dimension dimension, int index) => dimension switch
    {
        Dimension.Type => log.Type[index],
        Dimension.Activity => log.Activity[index],
        _ => log.Codes(dimension) is { IsEmpty: false } codes ? codes[index] : 0,
    };

    private static EventLog Keep(EventLog log, bool[] chosen)
    {
        var starts = new List<int> { 0 };
        for (var instance = 0; instance < chosen.Length; instance++)
            if (chosen[instance]) starts.Add(starts[^1] + log.InstanceStart[instance + 1] - log.InstanceStart[instance]);
        var kept = new int[starts[^1]];
        var instances = new int[kept.Length];
        var next = 0;
        for (int instance = 0, number = 0; instance < chosen.Length; instance++)
        {
            if (!chosen[instance]) continue;
            for (var i = log.InstanceStart[instance]; i < log.InstanceStart[instance + 1]; i++, next++) (kept[next], instances[next]) = (i, number);
            number++;
        }

        return Copy(log, kept, instances, [.. starts]);
    }

    private static EventLog Copy(EventLog log, int[] kept, int[] instances, int[] starts)
    {
        var customers = Pick(log.Customer, kept);
        var present = customers.Distinct().Order().ToArray();
        var identified = log.CustomerCount - log.AnonymousCount;
        var number = new int[log.CustomerCount];
        for (var i = 0; i < present.Length; i++) number[present[i]] = i;
        return new EventLog
        {
            Count = kept.Length,
            Time = Pick(log.Time, kept),
            Type = Pick(log.Type, kept),
            Activity = Pick(log.Activity, kept),
            Side = Pick(log.Side, kept),
            Traits = Pick(log.Traits, kept),
            Customer = Array.ConvertAll(customers, customer => number[customer]),
            Instance = instances,
            InstanceStart = starts,
            CustomerCount = present.Length,
            AnonymousCount = present.Count(customer => customer >= identified),
            References = [.. log.References.Select(codes => Pick(codes, kept))],
            Books = log.Books,
            Score = Pick(log.Score, kept),
            ScoreLow = Pick(log.ScoreLow, kept),
            ScoreHigh = Pick(log.ScoreHigh, kept),
            Deadline = Pick(log.Deadline, kept),
            Text = Pick(log.Text, kept),
        };
    }

    private static T[] Pick<T>(T[] column, int[] kept)
    {
        if (column.Length == 0) return column;
        var picked = new T[kept.Length];
        for (var i = 0; i < kept.Length; i++) picked[i] = column[kept[i]];
        return picked;
    }
}
