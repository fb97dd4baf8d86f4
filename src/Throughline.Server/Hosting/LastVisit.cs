using System.Globalization;

namespace Throughline.Server.Hosting;

/// <summary>
/// When a visitor looked at the findings last: two moments in a cookie, the end of the visit before this one and the latest look of this one. A visit ends after
/// half an hour without a look. It says nothing about who it is.
/// </summary>
public static class LastVisit
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "throughline-visit";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>When the visit before this one ended; null on the first. Known before <see cref="Note"/> is called.</summary>
    public static DateTimeOffset? Of(HttpContext context) =>
        Read(context) is var (before, latest) ? context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - latest > Pause ? latest : before : null;

    /// <summary>Notes a look at the findings; answers whether it is the first.</summary>
    public static bool Note(HttpContext context, DateTimeOffset now)
    {
        var before = Of(context);
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Kept, IsEssential = true };
        context.Response.Cookies.Append(Cookie, string.Create(CultureInfo.InvariantCulture, $"{(before ?? now).ToUnixTimeSeconds()}-{now.ToUnixTimeSeconds()}"), options);
        return before is null;
    }

    private static (DateTimeOffset Before, DateTimeOffset Latest)? Read(HttpContext context) =>
        (context.Request.Cookies[Cookie] ?? "").Split('-') is [var before, var latest] && Moment(before) is { } first && Moment(latest) is { } last ? (first, last) : null;

    private static DateTimeOffset? Moment(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(known) : null;
}
