namespace Throughline.Sources.Simulation;

/// <summary>Four thousand customers; of some only the e-mail is known.</summary>
internal static class Customers
{
    private const int Count = 4000;

    private static readonly string[] First =
    [
        "alex", "bea", "carl", "dina", "emil", "fay", "gus", "hedi", "ivo", "jo", "kai", "lea", "max", "nora", "otto", "pia", "quinn", "ria", "sam", "tess",
    ];

    private static readonly string[] Last =
    [
        "abel", "brook", "castle", "drew", "ember", "field", "gale", "hart", "iver", "jansen", "keel", "lund", "moss", "north", "oak", "penn", "reed", "stone", "thorn", "west",
    ];

    public static IReadOnlyList<DemoCustomer> Draw(DemoWindow window)
    {
        var random = window.Stream("customers");
        var customers = new DemoCustomer[Count];
        for (var i = 0; i < Count; i++)
        {
            var number = i / (First.Length * Last.Length);
            var name = $"{First[i % First.Length]}.{Last[i / First.Length % Last.Length]}{(number == 0 ? "" : number + 1)}";
            var phone = random.Chance(0.4) ? $"+44 20 7946 {i:D4}" : null;
            var account = random.Chance(0.5) ? $"AC-{20000 + i}" : null;
            customers[i] = new DemoCustomer($"{name}@harbour.example", phone, account);
        }

        return customers;
    }
}
