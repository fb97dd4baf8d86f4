using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Throughline.Server.Tests.Browser;

/// <summary>Waiting for a browser to be on another page.</summary>
internal static class Arrival
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Waits until the page is at an address and complete. Asks again and again: Playwright's own wait now and then misses an event that has been just before,
    /// and what waits in the page needs a script there.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The address, in which ** stands for anything and * for anything but a slash.</param>
    /// <exception cref="TimeoutException">It is not there within a minute.</exception>
    public static async Task ArriveAtAsync(this IPage page, string address)
    {
        var pattern = Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        for (var waited = Stopwatch.StartNew(); !(Regex.IsMatch(page.Url, $"^{pattern}$", RegexOptions.None, Patience) && await page.IsCompleteAsync());)
        {
            if (waited.Elapsed > Patience) throw new TimeoutException($"Not at {address}, but at {page.Url}.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until the page has been painted: Chromium drops keys that are pressed before that. A picture is not taken before, and needs no script of the page.</summary>
    public static Task PaintedAsync(this IPage page) => page.ScreenshotAsync(new() { Clip = new() { Width = 1, Height = 1 } });

    // While one page makes room for the next there is nothing to ask.
    private static async Task<bool> IsCompleteAsync(this IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException e) when (e.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
