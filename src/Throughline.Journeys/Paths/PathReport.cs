namespace Throughline.Journeys.Paths;

/// <summary>The directly-follows graph and the variants of all cases, with nothing cut off. Order of lists: count descending, then name (ordinal).</summary>
/// <param name="Unit">What one case is.</param>
/// <param name="Activity">Which names the steps carry.</param>
/// <param name="Cases">How many cases have at least one step.</param>
/// <param name="Events">How many events (steps) they have.</param>
/// <param name="Nodes">The steps.</param>
/// <param name="Edges">Which step came directly after which, within a case.</param>
/// <param name="Variants">The distinct sequences of steps; each is made when it is asked for, so take the first few and count the rest by <see cref="Cases"/>.</param>
/// <param name="Durations">From a case's first to its last step; null without cases.</param>
public sealed record PathReport(
    CaseUnit Unit,
    ActivityNames Activity,
    long Cases,
    long Events,
    IReadOnlyList<PathNode> Nodes,
    IReadOnlyList<PathEdge> Edges,
    IReadOnlyList<PathVariant> Variants,
    DurationSummary? Durations);

/// <summary>A step of the graph.</summary>
/// <param name="Name">Activity or type.</param>
/// <param name="Count">Events.</param>
/// <param name="Cases">Cases in which it happens.</param>
/// <param name="Starts">Cases that begin with it.</param>
/// <param name="Ends">Cases that end with it.</param>
public sealed record PathNode(string Name, long Count, long Cases, long Starts, long Ends);

/// <summary>A step directly followed by another.</summary>
/// <param name="From">The earlier step.</param>
/// <param name="To">The later step.</param>
/// <param name="Count">How often.</param>
/// <param name="Cases">In how many cases.</param>
/// <param name="MeanSeconds">Mean time between the two.</param>
/// <param name="MedianSeconds">Exact median; of an even number the mean of the two in the middle.</param>
public sealed record PathEdge(string From, string To, long Count, long Cases, double MeanSeconds, double MedianSeconds);

/// <summary>A distinct sequence of steps.</summary>
/// <param name="Path">The steps in order.</param>
/// <param name="Count">Cases that go exactly this way.</param>
/// <param name="MedianSeconds">Median duration of those cases.</param>
/// <param name="ExampleCases">Up to five case ids, for opening.</param>
public sealed record PathVariant(IReadOnlyList<string> Path, long Count, double MedianSeconds, IReadOnlyList<string> ExampleCases);

/// <summary>How long things take, in seconds.</summary>
/// <param name="MeanSeconds">Mean.</param>
/// <param name="MedianSeconds">Exact median.</param>
/// <param name="P90Seconds">Exact 90th percentile by linear interpolation (R type 7, NumPy's default).</param>
public sealed record DurationSummary(double MeanSeconds, double MedianSeconds, double P90Seconds);
