using System.Text.Json;

namespace Throughline.Server.Workspaces;

/// <summary>An object of a settings file. What is not allowed is noted with its place and read as absent, so that everything wrong is found at once.</summary>
internal sealed class JsonSection
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly string _place;
    private readonly List<string> _problems;

    /// <summary>Takes an object; anything else is noted and read as an empty one.</summary>
    /// <param name="element">What stands in the file.</param>
    /// <param name="place">The names that lead to it, joined by dots; empty: the file itself.</param>
    /// <param name="problems">Where problems are noted.</param>
    public JsonSection(JsonElement element, string place, List<string> problems)
    {
        (_place, _problems) = (place, problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            _problems.Add($"{(place.Length == 0 ? "the file" : place)}: {element.GetRawText()}; write an object in braces");
            return;
        }

        foreach (var field in element.EnumerateObject()) _fields[field.Name] = field.Value;
    }

    /// <summary>The names in it, in the order of the file.</summary>
    public IReadOnlyCollection<string> Names => _fields.Keys;

    /// <summary>Notes names other than these, so that a misspelt one is not lost in silence.</summary>
    public void Allow(params string[] names)
    {
        foreach (var name in _fields.Keys.Except(names, StringComparer.Ordinal)) _problems.Add($"{At(name)}: there is no such setting; write one of {string.Join(", ", names)}");
    }

    /// <summary>An object in it, or null.</summary>
    public JsonSection? Section(string name) => _fields.TryGetValue(name, out var value) ? new JsonSection(value, At(name), _problems) : null;

    /// <summary>A text that means something, or null.</summary>
    public T? Parsed<T>(string name, Func<string, T?> parse, string allowed)
        where T : class
    {
        if (!_fields.TryGetValue(name, out var value)) return null;
        var parsed = value.ValueKind == JsonValueKind.String ? parse(value.GetString()!) : null;
        if (parsed is null) Refuse(name, value, allowed);
        return parsed;
    }

    /// <summary>A text that must be there and not be empty.</summary>
    public string? Required(string name, string what)
    {
        if (!_fields.ContainsKey(name)) _problems.Add($"{At(name)} is missing; write {what}");
        return Parsed(name, text => text.Length == 0 ? null : text, what);
    }

    /// <summary>An amount of money, exact, that must be there.</summary>
    public decimal? Amount(string name)
    {
        if (!_fields.TryGetValue(name, out var value)) _problems.Add($"{At(name)} is missing; write a number of 0 or more");
        else if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount >= 0) return amount;
        else Refuse(name, value, "a number of 0 or more");
        return null;
    }

    /// <summary>A length of time in some unit, more than none and at most ten years; or null.</summary>
    public TimeSpan? Duration(string name, TimeSpan unit)
    {
        if (!_fields.TryGetValue(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var count) && count > 0 && count * unit.TotalDays <= 3653) return unit * count;
        Refuse(name, value, "a number above 0 and of at most ten years");
        return null;
    }

    private void Refuse(string name, JsonElement value, string allowed) => _problems.Add($"{At(name)}: {value.GetRawText()}; write {allowed}");

    private string At(string name) => _place.Length == 0 ? name : $"{_place}.{name}";
}
