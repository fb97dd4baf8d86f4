namespace Throughline.Server.Hosting;

/// <summary>What every answer tells the browser: nothing from elsewhere, no script but our own file, no frame around us.</summary>
public static class SecurityHeaders
{
    /// <summary>Policy of the pages. They have one script, from here, and neither script nor style in the page itself.</summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Policy of a drawing opened on its own: it carries its style inside.</summary>
    public const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    /// <summary>Middleware that sets them before anything else answers.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // Set at the last moment: the error page starts from an emptied answer and needs them as well.
        context.Response.OnStarting(() =>
        {
            Fill(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Fill(IHeaderDictionary headers)
    {
        headers.TryAdd("Content-Security-Policy", PagePolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Cache-Control", "no-store");
    }
}
