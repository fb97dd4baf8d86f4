using Throughline.Journeys;

namespace Throughline.Server.Hosting;

/// <summary>Who looks at a page, as far as they have said it on this browser.</summary>
public static class Visitor
{
    /// <summary>The role of somebody who has not said theirs.</summary>
    public const string NotSaid = "role not said";

    private const string Cookie = "throughline-role";

    /// <summary>The roles to choose from: few, so that opens by role mean something.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["journey manager", "support lead", "analyst", "frontline agent", "head of service", "finance", "product or engineering"];

    /// <summary>The role of the visitor.</summary>
    public static string RoleOf(HttpContext context) =>
        context.Request.Cookies[Cookie] is { } cookie && Uri.UnescapeDataString(cookie) is var role && Roles.Contains(role) ? role : NotSaid;

    /// <summary>Takes a role for the visitor's from now on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="role">One of <see cref="Roles"/>; empty: none of them is told.</param>
    /// <exception cref="WorkspaceException">It is none of them.</exception>
    public static void Set(HttpContext context, string role)
    {
        if (role.Length == 0)
        {
            context.Response.Cookies.Delete(Cookie);
            return;
        }

        if (!Roles.Contains(role)) throw new WorkspaceException(Problem.Usage, $"“{role}” is no role. Go back and choose one: {string.Join(", ", Roles)}.");
        context.Response.Cookies.Append(Cookie, Uri.EscapeDataString(role), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" });
    }

    /// <summary>Whether a person opens the page; a page that asks for itself again, or is asked for by its script, is not opened.</summary>
    public static bool Opens(HttpContext context) =>
        !context.Request.Headers.ContainsKey("X-Live") && context.Request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";
}
