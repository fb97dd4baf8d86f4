namespace Throughline.Sources.Simulation;

/// <summary>Four thousand customers; of some only the e-mail is known.</summary>
internal static class Customers
{
    private const int Count = 4000;

    public static IReadOnlyList<DemoCustomer> Draw(DemoWindow window)
    {
        var random = window.Stream("customers");
        var customers = new DemoCustomer[Count];
        for (var i = 0; i < Count; i++)
        {
            var phone = random.Chance(0.4) ? $"+44 20 7946 {i:D4}" : null;
            var account = random.Chance(0.5) ? $"AC-{20000 + i}" : null;
            customers[i] = new DemoCustomer($"customer{i + 1:D4}@harbour.example", phone, account);
        }

        return customers;
    }
}
