using Throughline.Office.Weekly;
using Throughline.Server.Yaml;

namespace Throughline.Server.Pages;

/// <summary>What is shown of the weekly report; all of it stands in the address.</summary>
/// <param name="Kind">Only what is of this kind; null: all.</param>
public sealed record WeeklyQuery(DutyKind? Kind = null)
{
    /// <summary>Reads a query from the text of an address.</summary>
    public static WeeklyQuery Read(string? kind) => new(EnumWords.Parse<DutyKind>(kind ?? ""));

    /// <summary>The query as an address writes it; empty: everything.</summary>
    public string Words() => Kind is { } kind ? $"kind={EnumWords.Of(kind)}" : "";

    /// <summary>Whether it shows a duty.</summary>
    public bool Shows(Duty duty) => Kind is null || duty.Kind == Kind;
}
