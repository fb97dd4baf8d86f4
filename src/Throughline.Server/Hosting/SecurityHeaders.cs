namespace Throughline.Server.Hosting;

/// <summary>What every answer tells the browser: nothing from elsewhere, no script at all, no frame around us.</summary>
public static class SecurityHeaders
{
    /// <summary>Policy of the pages. They have no script and no inline style.</summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Policy of a drawing opened on its own: it carries its style inside.</summary>
    public const string DrawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    /// <summary>Middleware that sets them before anything else answers.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = PagePolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    }
}
