using Microsoft.Playwright;

namespace Throughline.Server.Tests.Browser;

/// <summary>Waiting for a browser to be on another page.</summary>
internal static class Arrival
{
    /// <summary>
    /// Waits until the page is at an address and complete. Asks the page itself: Playwright's own wait for the load now and then misses an event that has
    /// been just before, and then waits for ever.
    /// </summary>
    public static async Task ArriveAtAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }
}
