using System.Globalization;

namespace Throughline.Server.Hosting;

/// <summary>
/// When a visitor looked at the findings, or at another list, last: two moments in a cookie, the end of the visit before this one and the latest look of this one. A visit ends after
/// half an hour without a look. It says nothing about who it is.
/// </summary>
public static class LastVisit
{
    /// <summary>The name of the cookie of the findings.</summary>
    public const string Cookie = "throughline-visit";

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>When the visit before this one ended; null on the first. Known before <see cref="Note"/> is called.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cookie">Of which list.</param>
    public static DateTimeOffset? Of(HttpContext context, string cookie = Cookie) =>
        Read(context, cookie) is var (before, latest) ? context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - latest > Pause ? latest : before : null;

    /// <summary>Notes a look at the list, unless the page asks for itself again; answers whether it is the first.</summary>
    /// <param name="context">The request.</param>
    /// <param name="now">When.</param>
    /// <param name="cookie">Of which list.</param>
    public static bool Note(HttpContext context, DateTimeOffset now, string cookie = Cookie)
    {
        var before = Of(context, cookie);
        if (!Visitor.Opens(context)) return before is null;
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Kept, IsEssential = true };
        context.Response.Cookies.Append(cookie, string.Create(CultureInfo.InvariantCulture, $"{(before ?? now).ToUnixTimeSeconds()}-{now.ToUnixTimeSeconds()}"), options);
        return before is null;
    }

    private static (DateTimeOffset Before, DateTimeOffset Latest)? Read(HttpContext context, string cookie) =>
        (context.Request.Cookies[cookie] ?? "").Split('-') is [var before, var latest] && Moment(before) is { } first && Moment(latest) is { } last ? (first, last) : null;

    private static DateTimeOffset? Moment(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(known) : null;
}
