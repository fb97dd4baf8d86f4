using System.Globalization;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>How often something happens that a step can be bound to: an aid for choosing, whose figure stands on the step once it is bound.</summary>
public static class ActivityText
{
    /// <summary>"1,284".</summary>
    public static string Events(DrawableActivity activity) => activity.Events.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1,284", and that no step is bound to it where none is.</summary>
    public static string Seen(DrawableActivity activity) => Events(activity) + (activity.IsDrawn ? "" : " · not drawn");
}
