using Throughline.Journeys;

namespace Throughline.Server.Hosting;

/// <summary>Who signs what is changed from this browser: the name that was given there, else the user of this machine. It is a signature among people who trust each other, not a proof.</summary>
public static class Author
{
    private const string Cookie = "throughline-author";
    private const int LongestName = 80;

    /// <summary>Who it is.</summary>
    public static string Of(HttpContext context) =>
        context.Request.Cookies[Cookie] is { Length: > 0 } named && Uri.UnescapeDataString(named) is var name && IsName(name) ? name : Environment.UserName;

    /// <summary>Signs from now on with a name.</summary>
    /// <exception cref="WorkspaceException">It is none.</exception>
    public static void Set(HttpContext context, string name)
    {
        if (!IsName(name)) throw new WorkspaceException(Problem.Usage, $"A name has 1 to {LongestName} letters in one line. Go back and write it so.");
        context.Response.Cookies.Append(Cookie, Uri.EscapeDataString(name), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" });
    }

    private static bool IsName(string name) => name.Trim().Length is > 0 and <= LongestName && !name.Any(char.IsControl);
}
