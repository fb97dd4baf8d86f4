namespace Throughline.Server.Hosting;

/// <summary>Who looks at a page, as far as it is known.</summary>
public static class Visitor
{
    /// <summary>The role of whoever uses this machine. There is no sign-in that would tell more.</summary>
    public const string LocalUser = "local user";

    /// <summary>The role of the visitor.</summary>
    public static string RoleOf(HttpContext context) => context.User.FindFirst(System.Security.Claims.ClaimTypes.Role)?.Value ?? LocalUser;

    /// <summary>Whether a person opens the page; a page that asks for itself again, or is asked for by its script, is not opened.</summary>
    public static bool Opens(HttpContext context) =>
        !context.Request.Headers.ContainsKey("X-Live") && context.Request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";
}
