using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Throughline.Server.Tests.Browser;

/// <summary>Waiting for a browser to be on another page.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits until the page is at an address, complete and painted. Asks the page itself: Playwright's own wait now and then misses an event that has
    /// been just before, and then waits for ever.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The address, in which ** stands for anything and * for anything but a slash.</param>
    public static async Task ArriveAtAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await page.WaitForFunctionAsync("pattern => document.readyState === 'complete' && new RegExp(pattern).test(location.href)", $"^{pattern}$");
        await page.PaintedAsync();
    }

    /// <summary>Waits until the page has been painted: Chromium drops what is pressed before that. A page behind another is never painted; of that one it waits a second.</summary>
    public static Task PaintedAsync(this IPage page) => page.EvaluateAsync("() => new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 1000); })");
}
