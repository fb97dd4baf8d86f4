namespace Throughline.Sources.Simulation;

/// <summary>What contacts and minutes cost the demo organisation: made up like all that is about it, so that what is found in it has a price.</summary>
public static class DemoRates
{
    /// <summary>The <c>measures.json</c> of its workspace.</summary>
    public const string Measures = """
        {
          // Nobody's real rates. docs/costs.md says what may stand here.
          "costs": {
            "currency": "EUR",
            "assisted-contact": { "amount": 6.10, "source": "made up for the demo organisation" },
            "agent-minute": { "amount": 0.55, "source": "made up for the demo organisation" }
          }
        }

        """;
}
