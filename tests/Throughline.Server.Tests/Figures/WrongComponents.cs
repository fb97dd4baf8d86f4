using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;

namespace Throughline.Server.Tests.Figures;

/// <summary>What a component must not do, one wrong each, as the Razor compiler would write it; and one that does nothing wrong.</summary>
internal static class WrongComponents
{
    /// <summary>Each with the words that the check must find.</summary>
    public static TheoryData<Type, string> All => new()
    {
        { typeof(Content), "puts a Int64 into its text" },
        { typeof(MaybeContent), "puts a Nullable`1 into its text" },
        { typeof(Title), "puts a Int32 into its text" },
        { typeof(Interpolated), "writes a number by DefaultInterpolatedStringHandler.AppendFormatted" },
        { typeof(InClosure), "writes a number by Double.ToString" },
        { typeof(Joined), "writes a number by String.Join" },
        { typeof(Lasted), "puts a TimeSpan into its text" },
        { typeof(Formatted), "gives a number to ShareText.Of(Double)" },
        { typeof(Counted), "gives a number to FigureText.Count(Int64, String)" },
    };

    internal abstract class Wrong : ComponentBase
    {
        [Parameter] public long Count { get; set; }
    }

    internal sealed class Content : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Count);
    }

    internal sealed class MaybeContent : Wrong
    {
        private readonly double? _share = 0.3;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, _share);
    }

    internal sealed class Title : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddAttribute(0, "title", (object)(int)Count);
    }

    internal sealed class Interpolated : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"{Count} journeys");
    }

    internal sealed class InClosure : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            RenderFragment inner = closed => closed.AddContent(0, ((double)Count).ToString(CultureInfo.InvariantCulture));
            builder.AddContent(0, inner);
        }
    }

    internal sealed class Joined : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, string.Join(", ", Enumerable.Repeat(Count, 3)));
    }

    internal sealed class Lasted : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, TimeSpan.FromTicks(Count));
    }

    internal sealed class Formatted : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ShareText.Of(Count / 7.0));
    }

    internal sealed class Counted : Wrong
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, FigureText.Count(Count, "journey"));
    }

    /// <summary>A figure, the length of a list, layout and a parameter of another component.</summary>
    internal sealed class Right : ComponentBase
    {
        [Parameter] public Figure Figure { get; set; } = null!;

        [Parameter] public IReadOnlyList<string> Rows { get; set; } = [];

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddContent(0, FigureText.Value(Figure));
            builder.AddContent(1, ListLength.Of(Rows).Of("row"));
            builder.AddAttribute(2, "colspan", (object)Rows.Count);
            builder.AddComponentParameter(3, "Number", (object)Rows.Count);
        }
    }
}
