using Microsoft.AspNetCore.Antiforgery;
using Throughline.Journeys;

namespace Throughline.Server.Hosting;

/// <summary>Lets a form through only with the token that a page of ours put into it: another site cannot send a form in the reader's name.</summary>
public static class FormToken
{
    /// <summary>An endpoint filter that checks the token before anything else is read.</summary>
    /// <exception cref="WorkspaceException">The token is missing, another reader's, or older than this run of the program.</exception>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            await context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException e)
        {
            throw new WorkspaceException(Problem.NotAllowed, "This form did not come from a page that is open here, or the program was started anew since. Nothing was changed: load its page again and repeat.", e);
        }

        return await next(context);
    }

    /// <summary>Adds the service. Its keys live as long as the program does and are written nowhere.</summary>
    public static void AddFormTokens(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "throughline-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            // The pages' policy says who may frame them.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>(options => options.XmlRepository = new FormKeys());
    }
}
