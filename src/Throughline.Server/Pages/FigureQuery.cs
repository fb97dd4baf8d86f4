using Throughline.Journeys.Cases;

namespace Throughline.Server.Pages;

/// <summary>What a figure's page shows beside the figure; all of it stands in the address.</summary>
/// <param name="Compare"><c>rest</c>, <c>previous</c> or a filter's text; empty: nothing.</param>
/// <param name="Page">Which page of the cases, from 1.</param>
public sealed record FigureQuery(string Compare = "", int Page = 1)
{
    /// <summary>Cases on one page.</summary>
    public const int CasesOnPage = 50;

    /// <summary>Where the page begins, from 1.</summary>
    public long First => ((Page - 1L) * CasesOnPage) + 1;

    /// <summary>Where a page of cases ends.</summary>
    public long LastOf(FigureCases cases) => First + cases.Cases.Count - 1;

    /// <summary>Reads a query from the texts of an address.</summary>
    public static FigureQuery Read(string? compare, string? page) =>
        new(compare?.Trim() ?? "", int.TryParse(page, out var number) ? Math.Clamp(number, 1, 1_000_000) : 1);
}
