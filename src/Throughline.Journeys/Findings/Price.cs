namespace Throughline.Journeys.Findings;

/// <summary>What a finding costs.</summary>
/// <param name="PerMonth">In the currency, to a whole unit; a month has 30.4 days.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Formula">How it was worked out, with its numbers.</param>
public sealed record Price(decimal PerMonth, string Currency, string Formula);
